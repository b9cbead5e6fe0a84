// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.texts.Folding;

/**
 * A table of elements, or of rows made from them, whose cells are edited in place: double-click, F2 or a letter begins,
 * Tab goes to the next cell. What cannot be understood stays in its cell, in red, with the reason as its tooltip.
 */
public final class FeatureTable {

    private final FieldContext context;
    private final TableViewer viewer;
    private final List<TableColumn> columns;

    /**
     * Makes a table.
     *
     * @param context what the form shares
     * @param parent  a composite of its own, which the table fills
     * @param name    what it lists, for people who hear the screen
     * @param columns its columns
     */
    public FeatureTable(FieldContext context, Composite parent, String name, List<TableColumn> columns) {
        this.context = context;
        this.columns = columns;
        var layout = new TableColumnLayout();
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        Names.give(viewer.getTable(), name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        columns.forEach(column -> add(column, layout));
        edit();
    }

    /** {@return the viewer} */
    public TableViewer viewer() {
        return viewer;
    }

    /** {@return the first row selected, or null} */
    public Object selected() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    /** Shows these rows; the selection stays where it was. */
    public void show(List<?> rows) {
        var nothingAgain = rows.isEmpty() && viewer.getInput() instanceof List<?> before && before.isEmpty();
        if (!viewer.isCellEditorActive() && !nothingAgain) {
            viewer.setInput(rows);
        }
    }

    /** Selects a row and brings it into view. */
    public void select(Object row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /** Calls when a row is opened by Enter on it. */
    public void onKey(int key, Runnable action) {
        viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == key && event.stateMask == 0 && !viewer.isCellEditorActive()) {
                action.run();
            }
        }));
    }

    /** Calls with the first row selected whenever the selection changes; null for none. */
    public void onSelection(Consumer<Object> listener) {
        viewer.addSelectionChangedListener(event -> listener.accept(selected()));
    }

    private void add(TableColumn column, TableColumnLayout layout) {
        var made = new TableViewerColumn(viewer, column.numeric() ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(column.title());
        made.getColumn().setToolTipText(column.title());
        made.getColumn().setMoveable(true);
        layout.setColumnData(made.getColumn(), new ColumnWeightData(column.weight(), column.width(), true));
        made.setLabelProvider(new Labels(column));
        if (column.feature() != null) {
            made.setEditingSupport(new CellEditing(viewer, context, column));
        }
    }

    private void edit() {
        var cells = new TableViewerFocusCellManager(viewer, new CellFrame(viewer));
        var activation = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC, ColumnViewerEditorActivationEvent.TRAVERSAL -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR;
                    default -> false;
                };
            }
        };
        TableViewerEditor.create(viewer, cells, activation, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private final class Labels extends ColumnLabelProvider {

        private final TableColumn column;

        Labels(TableColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object row) {
            return column.draft(context.drafts(), row).orElseGet(() -> Objects.requireNonNullElse(column.text().apply(row), ""));
        }

        @Override
        public Image getImage(Object row) {
            return column.draft(context.drafts(), row).isPresent() ? context.icons().of("error")
                    : column.inconsistent(context, row).isPresent() ? context.icons().of("warning")
                    : column == columns.getFirst() && column.target().apply(row) instanceof EObject element
                            ? context.icons().of(element.eClass()) : null;
        }

        @Override
        public Color getForeground(Object row) {
            return column.draft(context.drafts(), row).isPresent() ? viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_RED)
                    : null;
        }

        @Override
        public String getToolTipText(Object row) {
            return column.problem(context, row).orElseGet(() -> {
                var text = getText(row);
                return text.length() > 30 ? Folding.fold(text) : null;
            });
        }
    }
}
