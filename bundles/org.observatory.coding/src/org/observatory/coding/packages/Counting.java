// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.math.BigDecimal;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;

/** Numbers of things, in words. */
final class Counting {

    private Counting() {
    }

    static Label passages(int count) {
        return of(count, "passage", "passages", "passage", "passages");
    }

    static Label documents(int count) {
        return of(count, "document", "documents", "document", "documents");
    }

    static Label changes(int count) {
        return of(count, "other change", "other changes", "autre modification", "autres modifications");
    }

    static Label conflicts(int count) {
        return of(count, "conflict", "conflicts", "conflit", "conflits");
    }

    private static Label of(int count, String one, String many, String un, String plusieurs) {
        return Label.each(language -> Numbers.number(BigDecimal.valueOf(count), language) + " "
                + (language == Language.FRENCH ? count > 1 ? plusieurs : un : count == 1 ? one : many));
    }

    static Label line(Label name, Label what) {
        return Label.each(language -> name.in(language) + Wording.colon(language) + what.in(language));
    }
}
