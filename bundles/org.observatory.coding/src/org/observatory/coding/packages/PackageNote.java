// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Label;

/**
 * What a coding package tells of itself.
 *
 * @param id        its identity; a package that comes back has that of the one it answers
 * @param project   the identity of the project it is a part of: that of its codebook
 * @param returned  whether it comes back from whom it was sent to
 * @param from      who sent it, in people's words; may be blank
 * @param coder     the identity of the coder it is for, or comes from
 * @param coderName what that coder is called
 * @param time      when it was made
 * @param workbench the version of the workbench that made it
 * @param originals whether it holds the files as received
 * @param covers    the identities of the roots that both sides started from, sorted
 */
public record PackageNote(String id, String project, boolean returned, String from, String coder, String coderName, Instant time,
        String workbench, boolean originals, List<String> covers) {

    /** Copies the list; nothing may be null. */
    public PackageNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(coder, "coder");
        Objects.requireNonNull(coderName, "coderName");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(workbench, "workbench");
        covers = List.copyOf(covers);
    }

    /** {@return whose package it is, in words} */
    public Label title() {
        return returned ? new Label("Package from " + coderName, "Paquet de " + coderName)
                : new Label("Package for " + coderName, "Paquet pour " + coderName);
    }
}
