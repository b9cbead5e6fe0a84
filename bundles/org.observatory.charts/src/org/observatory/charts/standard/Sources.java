// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/**
 * Sources under a chart: each document once, with its places after it; documents alone where the places would fill a
 * paragraph.
 */
public final class Sources {

    private static final int LONG = 170;
    private static final String NOTE = "note[ \u00a0]\\d+";

    private Sources() {
    }

    /** The sources of the rows of a table that has a column {@code source}, as one sentence. */
    public static String of(Table table, Language language) {
        return join(table.rows().mapToObj(row -> table.label(row, "source")).toList(), language);
    }

    static String join(List<Label> sources, Language language) {
        var places = new LinkedHashMap<String, List<String>>();
        for (var source : sources.stream().filter(Objects::nonNull).map(label -> label.in(language)).toList()) {
            for (var one : source.strip().split("[\\s\u00a0\u202f]*;\\s+")) {
                var comma = one.indexOf(", ");
                var document = comma < 0 ? one : one.substring(0, comma);
                var found = places.computeIfAbsent(document, key -> new ArrayList<>());
                if (comma >= 0 && !found.contains(one.substring(comma + 2))) {
                    found.add(one.substring(comma + 2));
                }
            }
        }
        var full = String.join(Wording.semicolon(language), places.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty() ? entry.getKey() : entry.getKey() + ", "
                + places(entry.getValue(), language))
                .toList());
        var text = full.length() <= LONG ? full : String.join(Wording.semicolon(language), places.keySet());
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }

    /** Headings and boxes as they come; notes together, in order: « notes 3, 30 à 34 ». */
    private static String places(List<String> places, Language language) {
        var notes = places.stream().filter(place -> place.matches(NOTE))
                .map(place -> Integer.valueOf(place.substring(5)))
                .sorted().toList();
        var others = new ArrayList<>(places.stream().filter(place -> !place.matches(NOTE)).toList());
        if (!notes.isEmpty()) {
            others.add((notes.size() > 1 ? "notes\u00a0" : "note\u00a0") + runs(notes, language));
        }
        return String.join(", ", others);
    }

    /** Numbers in order, three or more that follow each other by the first and the last. */
    private static String runs(List<Integer> numbers, Language language) {
        var parts = new ArrayList<String>();
        for (int from = 0, to; from < numbers.size(); from = to) {
            to = from + 1;
            while (to < numbers.size() && numbers.get(to) == numbers.get(to - 1) + 1) {
                to++;
            }
            if (to - from > 2) {
                parts.add(numbers.get(from) + (language == Language.FRENCH ? " à " : "–") + numbers.get(to - 1));
            } else {
                numbers.subList(from, to).forEach(number -> parts.add(String.valueOf(number)));
            }
        }
        return String.join(", ", parts);
    }
}
