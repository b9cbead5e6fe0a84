// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

import java.util.ArrayList;
import java.util.List;

import org.observatory.coding.Segment;
import org.observatory.coding.TextUnits;

/**
 * Where something was found, what would be coded there, and the text around it.
 *
 * @param found  the hit
 * @param coded  what would be coded
 * @param before what stands before the hit, in the same paragraph
 * @param text   the hit
 * @param after  what stands after it
 */
public record Hit(Segment found, Segment coded, String before, String text, String after) {

    private static final int CONTEXT = 70;

    /** What is coded where something was found. */
    public enum Coded {
        /** The hit itself. */
        HIT,
        /** The sentence it begins in. */
        SENTENCE,
        /** The paragraph it begins in. */
        PARAGRAPH
    }

    /**
     * {@return hits with what would be coded at each; of several that would code the same, the first}
     *
     * @param text  the text
     * @param found the hits, by place
     * @param unit  what is coded
     */
    public static List<Hit> of(String text, List<Segment> found, Coded unit) {
        var hits = new ArrayList<Hit>();
        Segment last = null;
        for (var segment : found) {
            if (last != null && unit != Coded.HIT && last.contains(segment)) {
                continue;
            }
            last = coded(text, segment, unit);
            hits.add(new Hit(segment, last, before(text, segment.start()), text.substring(segment.start(), segment.end()),
                    after(text, segment.end())));
        }
        return hits;
    }

    private static Segment coded(String text, Segment segment, Coded unit) {
        return switch (unit) {
            case HIT -> segment;
            case SENTENCE -> joined(TextUnits.sentence(text, segment.start()).orElse(segment), segment);
            case PARAGRAPH -> joined(TextUnits.paragraph(text, segment.start()).orElse(segment), segment);
        };
    }

    /** A hit that goes beyond its sentence is coded whole. */
    private static Segment joined(Segment unit, Segment hit) {
        return new Segment(Math.min(unit.start(), hit.start()), Math.max(unit.end(), hit.end()));
    }

    private static String before(String text, int at) {
        var from = Math.max(Math.max(0, at - CONTEXT), text.lastIndexOf('\n', Math.max(0, at - 1)) + 1);
        from = Math.min(at, TextUnits.cuts(text, from) ? from + 1 : from);
        return (from > 0 && text.charAt(from - 1) != '\n' ? "…" : "") + text.substring(from, at);
    }

    private static String after(String text, int at) {
        var line = text.indexOf('\n', at);
        var end = Math.min(line < 0 ? text.length() : line, at + CONTEXT);
        end = TextUnits.cuts(text, end) ? end - 1 : end;
        return text.substring(at, end) + (end < text.length() && text.charAt(end) != '\n' ? "…" : "");
    }
}
