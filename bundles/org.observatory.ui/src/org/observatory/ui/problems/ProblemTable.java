// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.texts.Folding;
import org.observatory.ui.texts.Texts;

/** The table of points to check; a click on a heading sorts by that column, a second one the other way round. */
final class ProblemTable {

    private final TableViewer viewer;
    private final Icons icons;
    private final Runnable sorted;
    private ProblemList.Order order = ProblemList.Order.MESSAGE;
    private boolean down;

    ProblemTable(Composite parent, Texts texts, Icons icons, Runnable sorted) {
        this.icons = icons;
        this.sorted = sorted;
        var layout = new TableColumnLayout();
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        Names.give(viewer.getTable(), texts.get("problems.table"));
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, texts.get("problems.message"), 5, ProblemList.Order.MESSAGE, Problem::message);
        column(layout, texts.get("problems.element"), 4, ProblemList.Order.ELEMENT, Problem::element);
        column(layout, texts.get("problems.place"), 4, ProblemList.Order.PLACE, Problem::place);
    }

    TableViewer viewer() {
        return viewer;
    }

    ProblemList.Order order() {
        return order;
    }

    boolean isDown() {
        return down;
    }

    void show(List<ProblemList.Located> rows) {
        viewer.setInput(rows);
    }

    List<ProblemList.Located> selected() {
        return viewer.getStructuredSelection().stream().map(ProblemList.Located.class::cast).toList();
    }

    private void column(TableColumnLayout layout, String title, int weight, ProblemList.Order by, Function<Problem,
            String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120, true));
        column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                sortBy(column.getColumn(), by)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply(((ProblemList.Located) row).problem());
            }

            @Override
            public Image getImage(Object row) {
                return by != ProblemList.Order.MESSAGE ? null : icons.of(switch (((ProblemList.Located) row).problem()
                        .severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "info";
                });
            }

            @Override
            public String getToolTipText(Object row) {
                return Folding.fold(getText(row));
            }
        });
    }

    private void sortBy(TableColumn column, ProblemList.Order by) {
        down = order == by && !down;
        order = by;
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
        sorted.run();
    }
}
