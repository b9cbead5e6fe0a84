// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.List;
import java.util.Objects;

/**
 * Marks of one kind.
 *
 * @param name  what they have in common; empty where there is only one series
 * @param marks one for each category, in their order
 */
public record Series(String name, List<Mark> marks) {

    /** Copies the list. */
    public Series {
        Objects.requireNonNull(name, "name");
        marks = List.copyOf(marks);
    }
}
