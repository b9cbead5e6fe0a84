// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.model.edit.Excerpt;
import org.observatory.project.internal.ElementNames;

/** The parts of which checks make their sentences. */
final class Phrases {

    private static final int SHORT = 60;

    private Phrases() {
    }

    /**
     * {@return a sentence whose parts are each in its language}
     *
     * @param en    the English sentence, with %s for each part
     * @param fr    the French one
     * @param parts the parts, in the same order in both
     */
    static Label sentence(String en, String fr, Label... parts) {
        return new Label(en.formatted(Stream.of(parts).map(Label::en).toArray()),
                fr.formatted(Stream.of(parts).map(Label::fr).toArray()));
    }

    /**
     * {@return one of two sentences, for one and for more than one; %s is the number, in those for more, then the
     * parts}
     */
    static Label counted(int count, Label one, Label more, Label... parts) {
        return count == 1 ? sentence(one.en(), one.fr(), parts)
                : sentence(more.en(), more.fr(), Stream.concat(Stream.of(number(count)), Stream.of(parts))
                        .toArray(Label[]::new));
    }

    /** {@return a number as part of a sentence} */
    static Label number(int number) {
        return Label.same(Integer.toString(number));
    }

    /** {@return the name of an element in quotation marks} */
    static Label quoted(EObject element) {
        return quoted(ElementNames.name(element));
    }

    /** {@return a text in quotation marks} */
    static Label quoted(Label text) {
        return Label.each(language -> Wording.quote(text.in(language), language));
    }

    /** {@return the beginning of what somebody said, in quotation marks} */
    static Label excerpt(String text) {
        return quoted(Label.same(Excerpt.of(text, SHORT)));
    }

    /**
     * {@return a list of names; of many, the first and how many others there are}
     *
     * @param named what is named
     * @param name  how each is named
     * @param most  how many are named at least before others are only counted
     */
    static <T> Label list(List<T> named, Function<T, Label> name, int most) {
        var names = named.stream().limit(named.size() > most + 1 ? most : most + 1).map(name).toList();
        return Label.each(language -> {
            var shown = new ArrayList<>(names.stream().map(each -> each.in(language)).toList());
            if (names.size() < named.size()) {
                var others = named.size() - names.size();
                shown.add(language == Language.FRENCH ? others + " autres" : others + " others");
            }
            return Wording.list(shown, language);
        });
    }
}
