// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;

/** The places in a file that a remark names: those that people can find again. */
public enum Places {
    /** The lines of a text, from 1. */
    LINES(new Label("line", "ligne"), new Label("lines", "lignes")),
    /** The paragraphs of a document in the order in which they are read, empty ones included, from 1. */
    PARAGRAPHS(new Label("paragraph", "paragraphe"), new Label("paragraphs", "paragraphes")),
    /** The pages of a document, from 1. */
    PAGES(new Label("page", "page"), new Label("pages", "pages"));

    private static final int SHOWN = 5;

    private final Label one;
    private final Label many;

    Places(Label one, Label many) {
        this.one = one;
        this.many = many;
    }

    /** {@return the place of that number} */
    public Label of(int number) {
        return of(List.of(number));
    }

    /**
     * {@return the first places, and how many others there are: « pages 3, 5, 8, 9, 12 et 4 autres »}
     *
     * @param numbers the numbers of the places, in order; a place that comes twice is named once
     */
    public Label of(Collection<Integer> numbers) {
        var distinct = numbers.stream().distinct().toList();
        return Label.each(language -> {
            var shown = distinct.stream().limit(SHOWN).map(number ->
                    Numbers.number(BigDecimal.valueOf(number), language));
            var more = distinct.size() - SHOWN;
            var others = more < 1 ? Stream.<String>empty() : Stream.of(others(more, language));
            return (distinct.size() == 1 ? one : many).in(language) + " "
                    + Wording.list(Stream.concat(shown, others).toList(), language);
        });
    }

    private static String others(int more, Language language) {
        var number = Numbers.number(BigDecimal.valueOf(more), language);
        var word = language == Language.FRENCH ? " autre" : " other";
        return number + word + (more > 1 ? "s" : "");
    }
}
