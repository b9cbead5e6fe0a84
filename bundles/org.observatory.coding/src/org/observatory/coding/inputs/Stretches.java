// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.observatory.coding.Segment;
import org.observatory.coding.TextUnits;
import org.observatory.coding.team.Cover;

/** Cuts a text into units, in their order. */
final class Stretches {

    private Stretches() {
    }

    /**
     * The units of a text.
     *
     * @param unit characters, sentences or paragraphs
     * @param cuts where what is coded begins and ends: characters between two cuts are one stretch
     */
    static List<Segment> of(Unit unit, String text, Collection<Integer> cuts) {
        return switch (unit) {
            case CHARACTER -> between(text, cuts);
            case SENTENCE -> sentences(text);
            case PARAGRAPH -> paragraphs(text);
            case DOCUMENT, CASE -> text.isEmpty() ? List.of() : List.of(new Segment(0, text.length()));
        };
    }

    /** Those that do not begin in a stretch to be left out. */
    static List<Segment> outside(List<Segment> units, Cover left) {
        return left.isEmpty() ? units
                : units.stream().filter(unit -> left.segments().stream().noneMatch(each -> each.contains(unit.start()))).toList();
    }

    private static List<Segment> between(String text, Collection<Integer> places) {
        var cuts = new TreeSet<>(places);
        cuts.add(0);
        cuts.add(text.length());
        var units = new ArrayList<Segment>();
        var from = -1;
        for (var cut : cuts) {
            if (cut > text.length()) {
                break;
            }
            if (from >= 0) {
                units.add(new Segment(from, cut));
            }
            from = cut;
        }
        return units;
    }

    private static List<Segment> paragraphs(String text) {
        var units = new ArrayList<Segment>();
        for (var start = 0; start < text.length();) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            TextUnits.strip(text, start, end).ifPresent(units::add);
            start = end + 1;
        }
        return units;
    }

    private static List<Segment> sentences(String text) {
        var units = new ArrayList<Segment>();
        for (var paragraph : paragraphs(text)) {
            for (var at = paragraph.start(); at < paragraph.end();) {
                var end = TextUnits.sentence(text, at).map(Segment::end).orElse(paragraph.end());
                var to = Math.min(Math.max(end, at + 1), paragraph.end());
                units.add(new Segment(at, to));
                at = TextUnits.strip(text, to, paragraph.end()).map(Segment::start).orElse(paragraph.end());
            }
        }
        return units;
    }
}
