// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

import java.util.Map;

/** Publications for a test, as a project's table gives them. */
final class Shelf {

    private final Table.Builder table = Table.builder("publications", Label.same("Publications"))
            .column("title", Label.same("Title"), Kind.LABEL)
            .column("kind", Label.same("Kind (code)"), Kind.TEXT)
            .column("kindLabel", Label.same("Kind"), Kind.LABEL)
            .column("date", Label.same("Date"), Kind.DATE)
            .column("source", Label.same("Source"), Kind.LABEL);
    private int keys;

    /** A book keyed {@code k1}, {@code k2} …; without a date when that is null. */
    Shelf book(String date) {
        return put("BOOK", new Label("book", "livre"), date);
    }

    /** A guide, likewise. */
    Shelf guide(String date) {
        return put("GUIDE", new Label("guide", "référentiel"), date);
    }

    private Shelf put(String kind, Label kindLabel, String date) {
        var key = "k" + ++keys;
        table.row(key, Label.same("Title " + keys), kind, kindLabel, date, new Label("Paper no. 1", "Cahier n° 1"));
        return this;
    }

    Input input() {
        return new Input(Map.of("publications", table.build()), "fingerprint");
    }
}
