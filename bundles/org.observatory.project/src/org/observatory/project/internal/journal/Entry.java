// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import java.time.Instant;
import java.util.List;

/**
 * One step of the history: done, undone or done again.
 *
 * @param label   what it did, in the words of whoever did it; may be empty
 * @param time    when
 * @param changes the changes it made, in order
 */
public record Entry(String label, Instant time, List<Change> changes) {

    /** Copies the list. */
    public Entry {
        changes = List.copyOf(changes);
    }
}
