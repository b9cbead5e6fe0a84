// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;

/** What the cells of a column hold. An empty cell is {@code null} in every kind. */
public enum Kind {

    /** Text that is the same in every language: an identifier, an acronym, a literal. Cells are {@link String}. */
    TEXT(String.class),

    /** Text shown to people, in both languages. Cells are {@link Label}. */
    LABEL(Label.class),

    /** A number with exactly the digits of its source. Cells are {@link BigDecimal}. */
    NUMBER(BigDecimal.class),

    /**
     * A partial date in ISO 8601, as precise as it is known: {@code 2019}, {@code 2019-10}, {@code 2019-10-01}. Cells
     * are {@link String}.
     */
    DATE(String.class),

    /** Yes or no. Cells are {@link Boolean}. */
    FLAG(Boolean.class);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    /** The Java type of the cells. */
    public Class<?> type() {
        return type;
    }
}
