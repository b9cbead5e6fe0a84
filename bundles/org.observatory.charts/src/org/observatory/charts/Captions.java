// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Objects;

/**
 * What stands under a chart, as in French statistics. Each may be empty.
 *
 * @param lecture how to read it, by the example of one value
 * @param champ   whom or what it covers
 * @param source  where the data comes from
 * @param note    what a reader must know: dates that differ or are inferred, values that were lost
 */
public record Captions(String lecture, String champ, String source, String note) {

    /** No part may be null. */
    public Captions {
        Objects.requireNonNull(lecture, "lecture");
        Objects.requireNonNull(champ, "champ");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }
}
