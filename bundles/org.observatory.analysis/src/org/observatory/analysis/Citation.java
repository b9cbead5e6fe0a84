// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;
import java.util.Objects;

/**
 * How to cite what was done.
 *
 * @param method     the method in one sentence
 * @param references the works that describe it, each a full reference; empty where the method is a mere selection
 * @param formula    the formula as text; empty where there is none
 */
public record Citation(Label method, List<String> references, String formula) {

    /** Copies the list; no part may be null. */
    public Citation {
        Objects.requireNonNull(method, "method");
        references = List.copyOf(references);
        Objects.requireNonNull(formula, "formula");
    }

    /** A citation without formula. */
    public Citation(Label method, List<String> references) {
        this(method, references, "");
    }

    /** A citation without works. */
    public static Citation of(Label method) {
        return new Citation(method, List.of());
    }
}
