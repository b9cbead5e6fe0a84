// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Wording;

/** What results say beside their tables, worded once. */
final class Warnings {

    private Warnings() {
    }

    /** Names what has no date and so has no place on a time axis. */
    static Label undated(List<Label> names) {
        return Label.each(language ->
                new Label("Without a date in the sources, and so not shown",
                "Sans date dans les sources, donc non représentés")
                .in(language) + Wording.colon(language)
                + Wording.list(names.stream().map(name -> name.in(language)).toList(), language) + ".");
    }

    /** Whether a period ends before it begins, so that it cannot be drawn. The texts are partial dates or null. */
    static boolean inverted(String start, String end) {
        return start != null && end != null && PartialDate.parse(end).isSurelyBefore(PartialDate.parse(start));
    }

    /** Names what ends before it begins. */
    static Label inverted(List<Label> names) {
        return Label.each(language ->
                new Label("With an end before the beginning, and so not shown",
                "Avec une fin qui précède le début, donc non représentés")
                .in(language) + Wording.colon(language)
                + Wording.list(names.stream().map(name -> name.in(language)).toList(), language) + ".");
    }

    /** Names those whose date the sources do not state. */
    static Label inferred(List<Label> names) {
        return Label.each(language ->
                new Label("Date inferred, not stated by the source", "Date déduite, non donnée par la source")
                .in(language) + Wording.colon(language)
                + Wording.list(names.stream().distinct().map(name -> name.in(language)).toList(), language) + ".");
    }

    /** Names the figures whose values the documents lost. */
    static Label lost(List<Label> names) {
        return Label.each(language -> new Label("Value lost with the picture of the source, left blank",
                "Valeur perdue avec l’image de la source, laissée vide").in(language) + Wording.colon(language)
                + Wording.list(names.stream().distinct().map(name -> name.in(language)).toList(), language) + ".");
    }
}
