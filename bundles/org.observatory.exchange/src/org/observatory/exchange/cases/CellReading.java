// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.model.coding.ValueState;

/** What a cell was understood as. */
sealed interface CellReading {

    CellReading EMPTY = new Empty();

    /** Nothing was entered. */
    record Empty() implements CellReading {
    }

    /** There is no value to give, and the cell says why. */
    record Stated(ValueState state) implements CellReading {
    }

    /**
     * A value.
     *
     * @param value by type: a String, a BigDecimal, a Boolean, a PartialDate, or a List of {@link Vocabulary.Choice}
     * @param doubt what may be wrong with it; null for nothing
     */
    record Given(Object value, Label doubt) implements CellReading {
        public Given {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * No value of the type.
     *
     * @param reason what is the matter
     */
    record NotUnderstood(Label reason) implements CellReading {
    }

    static CellReading given(Object value) {
        return new Given(value, null);
    }
}
