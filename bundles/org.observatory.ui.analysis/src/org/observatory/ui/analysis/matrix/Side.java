// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;
import java.util.Objects;

import org.observatory.analysis.Label;

/**
 * A row or a column of a matrix.
 *
 * @param key   identifies it among the rows, or among the columns
 * @param name  as people read it
 * @param total what all of its cells come to; null where that is not told
 * @param base  how many it stands for, such as the cases of a kind or the passages of a code; null where that is not told
 */
public record Side(String key, Label name, BigDecimal total, BigDecimal base) {

    /** Key and name are never null. */
    public Side {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }

    /** {@return a row or column of which nothing else is told} */
    public static Side of(String key, Label name) {
        return new Side(key, name, null, null);
    }

    /** {@return one in which nothing was counted} */
    public static Side empty(String key, Label name) {
        return new Side(key, name, BigDecimal.ZERO, null);
    }
}
