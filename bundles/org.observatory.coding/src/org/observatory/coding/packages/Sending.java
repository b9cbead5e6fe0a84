// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The circumstances under which a package is made.
 *
 * @param from      who sends it, in people's words; may be blank
 * @param workbench the version of the workbench
 * @param time      when; told to the second
 */
public record Sending(String from, String workbench, Instant time) {

    /** Nothing may be null. */
    public Sending {
        from = Manifest.line(from);
        workbench = Manifest.line(workbench);
        time = Objects.requireNonNull(time, "time").truncatedTo(ChronoUnit.SECONDS);
    }
}
