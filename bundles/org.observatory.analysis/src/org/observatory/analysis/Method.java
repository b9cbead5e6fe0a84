// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;
import java.util.Objects;

/**
 * The note on a method, for whoever chooses it or cites it.
 *
 * @param what       what it measures and how it is read, in a few sentences
 * @param formula    the formula as text, the same in every language; empty where the method is a mere selection or count
 * @param unsuitable when not to use it, and what to take instead; blank where there is nothing to beware of
 * @param references the works that define it, each a full reference
 */
public record Method(Label what, String formula, Label unsuitable, List<String> references) {

    /** Copies the list; no part may be null. */
    public Method {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(unsuitable, "unsuitable");
        references = List.copyOf(references);
    }

    /** {@return what an analysis says of itself that writes no note of its own} */
    static Method of(Analysis analysis) {
        var citation = analysis.citation();
        return new Method(analysis.description(), citation.formula(), Label.same(""), citation.references());
    }
}
