// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One value on a chart.
 *
 * @param key    leads back to the element behind it; several joined by a space
 * @param value  the value as its source prints it; null where the sources lost it or there is none
 * @param label  what is written at the mark, with its unit and qualifier; empty for nothing
 * @param detail what a reader is told when pointing at it: what, when, how much, on what base
 * @param firm   false where the value or its date is inferred; such a mark is drawn hollow
 */
public record Mark(String key, BigDecimal value, String label, String detail, boolean firm) {

    /** Only the value may be null. */
    public Mark {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(detail, "detail");
    }

    /** No value here. */
    public static Mark none() {
        return new Mark("", null, "", "", true);
    }
}
