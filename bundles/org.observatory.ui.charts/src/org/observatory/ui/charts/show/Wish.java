// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.observatory.analysis.Input;
import org.observatory.charts.ChartTexts;

/**
 * What a view wants to show now.
 *
 * @param tables   gives the tables of the project as it was; asked in the thread that draws
 * @param settings which chart, and how
 * @param texts    the texts that were written for the chart of given settings
 * @param extent   the room there is
 * @param texts    the texts that people wrote for the chart of given settings; asked in the thread that draws
 */
public record Wish(Supplier<Input> tables, ChartSettings settings, Extent extent, Function<ChartSettings, ChartTexts> texts) {

    /** No part may be null. */
    public Wish {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(texts, "texts");
    }

    /** Where no texts were written. */
    public Wish(Supplier<Input> tables, ChartSettings settings, Extent extent) {
        this(tables, settings, extent, any -> ChartTexts.NONE);
    }

    /** {@return whether the same chart of the same data is wanted, in whatever room} */
    boolean drawsAs(Wish other) {
        return other != null && tables == other.tables && settings.equals(other.settings);
    }
}
