// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words somebody looks for, in any order, whatever their case and accents: « elus impact » finds « IMPACT-Élus
 * locaux ».
 */
public final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    /** Looks for nothing and so finds everything. */
    public static final SearchWords NONE = new SearchWords("");

    private final List<String> words;

    /**
     * Reads what was typed.
     *
     * @param typed words with white space between them
     */
    public SearchWords(String typed) {
        this.words = Stream.of(GAPS.split(plain(typed))).filter(word -> !word.isEmpty()).toList();
    }

    /** {@return whether nothing is looked for} */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Tells whether each word occurs in one of the texts.
     *
     * @param texts where to look; null is an empty text
     */
    public boolean match(String... texts) {
        if (isEmpty()) {
            return true;
        }
        var plain = Stream.of(texts).filter(text -> text != null).map(SearchWords::plain).toList();
        return words.stream().allMatch(word -> plain.stream().anyMatch(text -> text.contains(word)));
    }

    /**
     * Tells whether each word occurs in a text.
     *
     * @param text a text as {@link #plain} gives it
     */
    public boolean matchPlain(String text) {
        return words.stream().allMatch(text::contains);
    }

    /**
     * Where the words occur in a text, to show them: offsets and lengths in UTF-16 units, in the order of the words.
     *
     * @param text the text as it is shown
     */
    public List<Span> spans(String text) {
        var units = new StringBuilder();
        var offsets = new int[text.length() * 3 + 1];
        for (var at = 0; at < text.length(); at++) {
            for (var unit : plain(text.substring(at, at + 1)).toCharArray()) {
                offsets[Math.min(units.length(), offsets.length - 1)] = at;
                units.append(unit);
            }
        }
        return words.stream().map(word -> {
            var start = units.indexOf(word);
            return start < 0 ? null : new Span(offsets[start], offsets[start + word.length() - 1] + 1 - offsets[start]);
        }).filter(span -> span != null).toList();
    }

    /** {@return a text without case, accents, ligatures and typographic apostrophes} */
    public static String plain(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace('’', '\'').replace('\u2011', '-');
    }

    /**
     * A stretch of a text.
     *
     * @param offset where it begins
     * @param length how long it is
     */
    public record Span(int offset, int length) {
    }
}
