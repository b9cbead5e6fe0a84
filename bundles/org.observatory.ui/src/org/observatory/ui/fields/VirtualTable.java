// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table to be read, of as many rows as there may be: only those in view are made. A double click or the Enter key opens a
 * row.
 *
 * @param <R> what a row shows
 */
public final class VirtualTable<R> {

    private static final int LEAST = 60;

    /**
     * A column.
     *
     * @param title  its title
     * @param weight how wide it is among the others
     * @param text   what it says of a row
     */
    public record Column<R>(String title, int weight, Function<R, String> text) {
    }

    private final Composite area;
    private final Table table;
    private final List<Column<R>> columns;
    private List<R> rows = List.of();

    /**
     * Makes an empty table, which fills the grid it stands in.
     *
     * @param parent  the composite it stands in, laid out as a grid
     * @param name    its accessible name
     * @param columns its columns
     */
    public VirtualTable(Composite parent, String name, List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 220).applyTo(area);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Names.give(table, name);
        for (var column : this.columns) {
            var widget = new TableColumn(table, SWT.NONE);
            widget.setText(column.title());
            layout.setColumnData(widget, new ColumnWeightData(column.weight(), LEAST));
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    }

    /** A table that loses its rows may ask for some that are no more. */
    private void fill(TableItem item, int at) {
        if (at >= 0 && at < rows.size()) {
            for (var column = 0; column < columns.size(); column++) {
                item.setText(column, columns.get(column).text().apply(rows.get(at)));
            }
        }
    }

    /** {@return its control} */
    public Control control() {
        return area;
    }

    /** {@return the table itself, for menus and focus} */
    public Table table() {
        return table;
    }

    /** {@return the rows that are shown} */
    public List<R> rows() {
        return rows;
    }

    /** Shows rows; those selected before stay selected where they are still there. */
    public void show(List<R> shown) {
        var selected = selected();
        rows = List.copyOf(shown);
        table.setItemCount(rows.size());
        table.clearAll();
        table.deselectAll();
        table.select(selected.stream().mapToInt(rows::indexOf).filter(at -> at >= 0).toArray());
    }

    /** Reads the rows again. */
    public void refresh() {
        table.clearAll();
    }

    /** {@return the rows that are selected} */
    public List<R> selected() {
        return IntStream.of(table.getSelectionIndices()).filter(at -> at < rows.size()).mapToObj(rows::get).toList();
    }

    /** Hears which row is opened. */
    public void onOpen(Consumer<R> action) {
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            var at = table.getSelectionIndex();
            if (at >= 0) {
                action.accept(rows.get(at));
            }
        }));
    }

    /** Hears that other rows are selected. */
    public void onSelection(Runnable action) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }
}
