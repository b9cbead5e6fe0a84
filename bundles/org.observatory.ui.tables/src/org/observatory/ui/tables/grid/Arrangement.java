// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridFilters;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.SortOrder;
import org.observatory.ui.texts.SearchWords;

/** Hands what was typed above the columns, and the clicks on their headings, to the rows. */
final class Arrangement<R> implements ISortModel, IFilterStrategy<R> {

    private final GridRows<R> rows;
    private final GridFilters filters;
    private final Runnable arranged;
    private final List<SortOrder> orders = new ArrayList<>();

    /**
     * Arranges rows.
     *
     * @param rows     the rows
     * @param filters  what is filtered
     * @param arranged called after rows were sorted or filtered anew
     */
    Arrangement(GridRows<R> rows, GridFilters filters, Runnable arranged) {
        this.rows = rows;
        this.filters = filters;
        this.arranged = arranged;
    }

    GridFilters filters() {
        return filters;
    }

    GridColumn<R> column(int column) {
        return rows.columns().get(column);
    }

    List<SortOrder> orders() {
        return List.copyOf(orders);
    }

    void sortBy(List<SortOrder> wanted) {
        orders.clear();
        orders.addAll(wanted);
        arrange();
    }

    void search(SearchWords words) {
        filters.search(words);
        arrange();
    }

    private void arrange() {
        rows.arrange(filters, orders);
        arranged.run();
    }

    @Override
    public void applyFilter(Map<Integer, Object> typed) {
        for (var at = 0; at < rows.columns().size(); at++) {
            filters.set(rows.columns().get(at), typed.get(at));
        }
        arrange();
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        var id = id(column);
        if (accumulate) {
            orders.removeIf(order -> order.column().equals(id));
        } else {
            orders.clear();
        }
        if (direction != SortDirectionEnum.NONE) {
            orders.add(new SortOrder(id, direction == SortDirectionEnum.DESC));
        }
        arrange();
    }

    @Override
    public void clear() {
        sortBy(List.of());
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        var ids = rows.columns().stream().map(GridColumn::id).toList();
        return orders.stream().map(order -> ids.indexOf(order.column())).filter(at -> at >= 0).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        var at = getSortOrder(column);
        return at < 0 ? SortDirectionEnum.NONE : orders.get(at).down() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        var id = id(column);
        for (var at = 0; at < orders.size(); at++) {
            if (orders.get(at).column().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }

    private String id(int column) {
        return column(column).id();
    }
}
