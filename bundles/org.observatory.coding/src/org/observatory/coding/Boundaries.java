// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** Where the ends of a passage go when they are moved a step: by what people see as one character, or by a word. */
public final class Boundaries {

    private static final int SURROUNDINGS = 400;

    private Boundaries() {
    }

    /** Which end of a passage is moved. */
    public enum End {
        /** Where it begins. */
        START,
        /** Where it ends. */
        END
    }

    /**
     * Moves one end of a passage a step.
     *
     * @param text    the text
     * @param segment the passage
     * @param end     which end
     * @param onwards towards the end of the text
     * @param word    to the next word rather than the next character
     * @return the passage from then on; empty if there is no way to go, or nothing would be left of it
     */
    public static Optional<Segment> step(String text, Segment segment, End end, boolean onwards, boolean word) {
        var from = end == End.START ? segment.start() : segment.end();
        var to = word ? word(text, from, end, onwards) : character(text, from, onwards);
        return moved(text, segment, end, to);
    }

    /**
     * Moves one end of a passage to a place, such as where a handle was dropped; beyond the other end nothing would be left.
     *
     * @return the passage from then on; empty if it stays or nothing would be left of it
     */
    public static Optional<Segment> moved(String text, Segment segment, End end, int place) {
        var to = Math.clamp(place, 0, text.length());
        to = TextUnits.cuts(text, to) ? to + 1 : to;
        var start = end == End.START ? to : segment.start();
        var stop = end == End.END ? to : segment.end();
        return start >= stop || start == segment.start() && stop == segment.end() ? Optional.empty()
                : Optional.of(new Segment(start, stop));
    }

    private static int character(String text, int at, boolean onwards) {
        var from = Math.max(0, at - SURROUNDINGS);
        from = TextUnits.cuts(text, from) ? from + 1 : from;
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(from, Math.min(text.length(), at + SURROUNDINGS)));
        var place = at - from;
        var found = onwards ? at >= text.length() ? BreakIterator.DONE : characters.following(place)
                : place <= 0 ? BreakIterator.DONE : characters.preceding(place);
        return found == BreakIterator.DONE ? at : from + found;
    }

    /** Beginnings of passages go to beginnings of words, ends to ends. */
    private static int word(String text, int at, End end, boolean onwards) {
        var to = at;
        var step = onwards ? 1 : -1;
        if (end == End.END == onwards) {
            to = skip(text, to, step, false);
            return skip(text, to, step, true);
        }
        to = skip(text, to, step, true);
        return skip(text, to, step, false);
    }

    private static int skip(String text, int at, int step, boolean words) {
        var to = at;
        while (step > 0 ? to < text.length() : to > 0) {
            if (TextUnits.isWord(text.charAt(step > 0 ? to : to - 1)) != words) {
                break;
            }
            to += step;
        }
        return to;
    }
}
