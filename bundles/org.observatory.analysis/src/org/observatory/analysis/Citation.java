// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;
import java.util.Objects;

/**
 * How to cite what was done.
 *
 * @param method     the method in one sentence
 * @param references the works that describe it, each a full reference; empty where the method is a mere selection
 */
public record Citation(Label method, List<String> references) {

    /** Copies the list; neither part may be null. */
    public Citation {
        Objects.requireNonNull(method, "method");
        references = List.copyOf(references);
    }

    /** A citation without works. */
    public static Citation of(Label method) {
        return new Citation(method, List.of());
    }
}
