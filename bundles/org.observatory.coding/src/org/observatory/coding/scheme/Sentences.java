// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;

/** Sentences that name elements, in both languages. */
final class Sentences {

    private Sentences() {
    }

    /** A sentence with %s for each name, which is put between quotation marks. */
    static Label of(String en, String fr, Label... names) {
        var quoted = Stream.of(names).map(name -> Label.each(language -> Wording.quote(name.in(language), language))).toList();
        return new Label(en.formatted(quoted.stream().map(Label::en).toArray()), fr.formatted(quoted.stream().map(Label::fr).toArray()));
    }
}
