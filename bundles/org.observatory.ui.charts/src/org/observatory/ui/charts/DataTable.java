// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.ui.charts.show.CellText;
import org.observatory.ui.charts.show.RowOrder;
import org.observatory.ui.fields.Names;

/** The data of a chart as a table: sorted by a click on a heading, copied as a spreadsheet wants it. */
final class DataTable {

    private static final int WIDEST = 260;

    private final TableViewer viewer;
    private Table table;
    private Language language;
    private CellText cells;
    private RowOrder order = RowOrder.OF_CHART;
    private Consumer<List<Integer>> choose = rows -> { };
    private boolean told;

    DataTable(Composite parent, String name) {
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.addSelectionChangedListener(event -> {
            if (!told) {
                choose.accept(selected());
            }
        });
        Names.give(viewer.getTable(), name);
    }

    org.eclipse.swt.widgets.Table control() {
        return viewer.getTable();
    }

    /** Hears which rows are chosen here. */
    void onChoice(Consumer<List<Integer>> listener) {
        choose = listener;
    }

    /** Hears which row is to be opened, by a double click or the Enter key. */
    void onOpen(Consumer<Integer> listener) {
        viewer.addOpenListener(event -> selected().stream().findFirst().ifPresent(listener));
    }

    /** Shows other data, null for none; what is selected stays selected where it is still there. */
    void show(Table next, Language in) {
        var same = table != null && next != null && in == language && table.columns().equals(next.columns());
        var keys = selected().stream().map(row -> table.rowKey(row)).collect(Collectors.toSet());
        table = next;
        language = in;
        cells = new CellText(in);
        viewer.getTable().setRedraw(false);
        told = true;
        try {
            if (!same) {
                makeColumns();
            }
            viewer.setInput(next == null ? List.of() : order.rows(next, in));
            if (!same) {
                fitColumns();
            }
            if (next != null) {
                var again = next.rows().filter(row -> keys.contains(next.rowKey(row))).boxed().toList();
                viewer.setSelection(new StructuredSelection(again));
            }
        } finally {
            told = false;
            viewer.getTable().setRedraw(true);
        }
    }

    /** Selects rows and tells nobody. */
    void select(List<Integer> rows) {
        told = true;
        viewer.setSelection(new StructuredSelection(rows), true);
        told = false;
    }

    List<Integer> selected() {
        return viewer.getStructuredSelection().stream().map(Integer.class::cast).toList();
    }

    void selectAll() {
        viewer.getTable().selectAll();
        choose.accept(selected());
    }

    /** {@return the rows selected, or all of them when none is, as text for a spreadsheet} */
    String copied(boolean all) {
        if (table == null) {
            return "";
        }
        var ordered = order.rows(table, language);
        var chosen = selected();
        return cells.paste(table, all || chosen.isEmpty() ? ordered
                : ordered.stream().filter(chosen::contains).toList());
    }

    private void makeColumns() {
        order = RowOrder.OF_CHART;
        viewer.setInput(List.of());
        for (var column : viewer.getTable().getColumns()) {
            column.dispose();
        }
        viewer.getTable().setSortColumn(null);
        if (table != null) {
            CellText.columns(table).forEach(this::makeColumn);
        }
    }

    private void makeColumn(Column column) {
        var made = new TableViewerColumn(viewer, column.kind() == Kind.NUMBER ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(column.label().in(language));
        made.getColumn().setMoveable(true);
        made.getColumn().addListener(SWT.Selection, event -> sort(made.getColumn(), column));
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return cells.read(table, (Integer) row, column);
            }
        });
    }

    private void sort(org.eclipse.swt.widgets.TableColumn heading, Column column) {
        order = order.clicked(column.key());
        viewer.getTable().setSortColumn(order.column().isEmpty() ? null : heading);
        viewer.getTable().setSortDirection(order.column().isEmpty() ? SWT.NONE
                : order.descending() ? SWT.DOWN : SWT.UP);
        var chosen = selected();
        viewer.setInput(order.rows(table, language));
        select(chosen);
    }

    private void fitColumns() {
        for (var column : viewer.getTable().getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth()));
        }
    }
}
