// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.observatory.project.internal.journal.Entry;

/**
 * Edits that were made and not saved before the workbench ended without closing the project.
 *
 * @param edits what was done, one text a step of the history, in order; a step without a name is an empty text
 * @param last  when the last of them was made
 */
public record Recovery(List<String> edits, Instant last) {

    /** Copies the list. */
    public Recovery {
        edits = List.copyOf(edits);
    }

    static Recovery of(List<Entry> entries) {
        return new Recovery(entries.stream().map(Entry::label).toList(), entries.getLast().time());
    }

    /**
     * What became of the edits.
     *
     * @param left what could not be made again because the files were changed meanwhile, one text a change
     * @param kept the file in which the journal is kept all the same
     */
    public record Outcome(List<String> left, Path kept) {

        /** Copies the list. */
        public Outcome {
            left = List.copyOf(left);
        }
    }
}
