// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Table;

/** Leads from marks to rows and back: both carry the keys of the elements behind them, joined by spaces. */
public final class Keys {

    private Keys() {
    }

    /** {@return the single keys, in order} */
    public static List<String> split(String joined) {
        return Stream.of(joined.strip().split(" +")).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /** {@return the rows behind a mark: those with the same keys, else those that share one} */
    public static List<Integer> rows(Table table, String mark) {
        var same = table.rows().filter(row -> table.rowKey(row).equals(mark)).boxed().toList();
        var wanted = Set.copyOf(split(mark));
        return !same.isEmpty() ? same : table.rows()
                .filter(row -> split(table.rowKey(row)).stream().anyMatch(wanted::contains)).boxed().toList();
    }

    /** {@return the marks behind rows: those with the keys of a row, else those that share one} */
    public static List<Spot> spots(Spots spots, Table table, List<Integer> rows) {
        var joined = rows.stream().map(table::rowKey).collect(Collectors.toSet());
        var same = spots.all().stream().filter(spot -> joined.contains(spot.key())).toList();
        var single = joined.stream().flatMap(key -> split(key).stream()).collect(Collectors.toSet());
        return !same.isEmpty() ? same : spots.all().stream()
                .filter(spot -> split(spot.key()).stream().anyMatch(single::contains)).toList();
    }
}
