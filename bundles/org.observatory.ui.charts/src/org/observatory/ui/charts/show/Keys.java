// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.analysis.Table;
import org.observatory.ui.links.KeyIndex;

/**
 * Leads from marks to rows and back, and from what is selected elsewhere to both: all carry the keys of the elements behind them. Made
 * once a drawing, in any thread. Immutable.
 */
public final class Keys {

    private final Spots spots;
    private final Table table;
    private final KeyIndex ofSpots;
    private final KeyIndex ofRows;

    private Keys(Spots spots, Table table) {
        this.spots = spots;
        this.table = table;
        ofSpots = KeyIndex.of(spots.all().stream().map(Spot::key).toList());
        ofRows = table == null ? KeyIndex.none() : KeyIndex.ofSeveral(table.rows().mapToObj(this::keys).toList());
    }

    /** The keys of a row, and those of its cells where they have their own. */
    private Set<String> keys(int row) {
        var keys = new LinkedHashSet<>(Set.of(table.rowKey(row)));
        table.columns().forEach(column -> keys.add(table.cellKey(row, column.key())));
        return keys;
    }

    /** {@return those of what is shown} */
    public static Keys of(Shown shown) {
        return of(Spots.of(shown), shown instanceof Shown.Picture picture ? picture.chart().data() : null);
    }

    /** {@return those of marks and of the rows beside them} @param table the rows; null for none */
    public static Keys of(Spots spots, Table table) {
        return new Keys(spots, table);
    }

    /** {@return the marks} */
    public Spots spots() {
        return spots;
    }

    /** {@return the rows behind a mark: those with the same keys, else those that share one} */
    public List<Integer> rows(String mark) {
        return rows(ofRows.same(List.of(mark)));
    }

    /** {@return the rows that bear one of some keys} */
    public List<Integer> rows(Set<String> keys) {
        return rows(ofRows.sharing(keys));
    }

    private static List<Integer> rows(int[] places) {
        return Arrays.stream(places).boxed().toList();
    }

    /** {@return the marks behind rows: those with the keys of a row, else those that share one} */
    public List<Spot> spots(List<Integer> rows) {
        return spots(ofSpots.same(rows.stream().flatMap(row -> keys(row).stream()).toList()));
    }

    /** {@return the marks that bear one of some keys} */
    public List<Spot> spots(Set<String> keys) {
        return spots(ofSpots.sharing(keys));
    }

    private List<Spot> spots(int[] places) {
        return Arrays.stream(places).mapToObj(spots.all()::get).toList();
    }

    /** {@return the keys of rows and of their cells, joined by spaces} */
    public String joined(List<Integer> rows) {
        return rows.stream().flatMap(row -> keys(row).stream()).collect(Collectors.joining(" "));
    }
}
