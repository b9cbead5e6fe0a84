// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.observatory.analysis.Label;

/**
 * The words with which a cell says that there is no value to give: not applicable, not known, or not entered, which is the
 * same as an empty cell.
 *
 * <p>A text that is meant word for word gets an apostrophe before it when it is written, {@code 'inconnu}, which is taken
 * off when it is read.
 */
public final class StateWords {

    /** What such a word says. */
    public enum State {
        /** There can be no value. */
        NOT_APPLICABLE(new Label("not applicable", "sans objet")),
        /** There is one, and nobody knows it. */
        UNKNOWN(new Label("unknown", "inconnu")),
        /** Nothing was entered. */
        EMPTY(new Label("not entered", "non renseigné"));

        private final Label label;

        State(Label label) {
            this.label = label;
        }

        /** {@return the word with which it is written} */
        public Label label() {
            return label;
        }
    }

    private static final char LITERAL = '\'';

    private static final Map<String, State> WORDS = words(Map.of(
            State.NOT_APPLICABLE, List.of("s.o.", "s.o", "s. o.", "so", "sans objet", "n/a", "n.a.", "n. a.", "non applicable",
                    "non concerne", "non concernee", "not applicable"),
            State.UNKNOWN, List.of("nsp", "n.s.p.", "ne sait pas", "ne sais pas", "inconnu", "inconnue", "inconnus", "inconnues",
                    "unknown", "don't know", "dk", "nc", "n.c.", "non connu", "non connue", "non communique", "non communiquee",
                    "na", "?", "???"),
            State.EMPTY, List.of("non renseigne", "non renseignee", "nr", "n.r.", "not entered")));

    private static final int LONGEST = 20;

    private StateWords() {
    }

    private static Map<String, State> words(Map<State, List<String>> byState) {
        var words = new HashMap<String, State>();
        byState.forEach((state, some) -> some.forEach(word -> words.put(word, state)));
        return Map.copyOf(words);
    }

    /** {@return what a cell with this text says, if it is one of the words} */
    public static Optional<State> read(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(WORDS.get(Folded.of(text)));
    }

    /** {@return a text to be written word for word, with an apostrophe before it where it would be read as one of the words} */
    public static String literal(String text) {
        return needsMark(text) ? LITERAL + text : text;
    }

    /** {@return the text that {@link #literal} marked, or the same text} */
    public static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == LITERAL && needsMark(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean needsMark(String text) {
        var bare = 0;
        while (bare < text.length() && text.charAt(bare) == LITERAL) {
            bare++;
        }
        return read(text.substring(bare)).isPresent();
    }
}
