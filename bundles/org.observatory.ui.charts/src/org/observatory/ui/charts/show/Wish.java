// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.Objects;
import java.util.function.Supplier;

import org.observatory.analysis.Input;

/**
 * What a view wants to show now.
 *
 * @param tables   gives the tables of the project as it was; asked in the thread that draws
 * @param settings which chart, and how
 * @param extent   the room there is
 */
public record Wish(Supplier<Input> tables, ChartSettings settings, Extent extent) {

    /** No part may be null. */
    public Wish {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(extent, "extent");
    }

    /** {@return whether the same chart of the same data is wanted, in whatever room} */
    boolean drawsAs(Wish other) {
        return other != null && tables == other.tables && settings.equals(other.settings);
    }
}
