// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.observatory.analysis.Label;

/**
 * What stands under a chart, as in French statistics. Each may be empty.
 *
 * @param lecture how to read it, by the example of one value
 * @param champ   whom or what it covers
 * @param source  where the data comes from
 * @param note    what a reader must know: dates that differ or are inferred, values that were lost
 */
public record Captions(String lecture, String champ, String source, String note) {

    /** Nothing under a chart. */
    public static final Captions NONE = new Captions("", "", "", "");

    /** No part may be null. */
    public Captions {
        Objects.requireNonNull(lecture, "lecture");
        Objects.requireNonNull(champ, "champ");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }

    /** {@return those that say something, by their names, in the order in which they stand} */
    public Map<Label, String> named() {
        var named = new LinkedHashMap<Label, String>();
        named.put(new Label("Reading note", "Lecture"), lecture);
        named.put(new Label("Scope", "Champ"), champ);
        named.put(new Label("Source", "Source"), source);
        named.put(new Label("Note", "Note"), note);
        named.values().removeIf(String::isBlank);
        return named;
    }
}
