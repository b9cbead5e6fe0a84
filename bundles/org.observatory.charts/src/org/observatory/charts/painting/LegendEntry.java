// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.Objects;

/**
 * A line of a legend.
 *
 * @param name   what the symbol stands for
 * @param symbol as on the plot
 */
public record LegendEntry(String name, Symbol symbol) {

    /** Neither part may be null. */
    public LegendEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(symbol, "symbol");
    }

    /** A series as bars show it. */
    public static LegendEntry series(String name, int number) {
        return new LegendEntry(name, Symbol.square(Ink.of(number)));
    }
}
