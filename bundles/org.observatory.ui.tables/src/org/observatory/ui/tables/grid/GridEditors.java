// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.StateNames;

/** How the cells of each kind are written, and edited in place; what is not understood stays in its cell, in red, and is said. */
final class GridEditors<R> extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {

    private static final String WITHOUT = "state.without";
    private static final String EDITABLE = "editable";
    private static final int MOST_VISIBLE = 14;

    private final Cells<R> cells;
    private final StateNames states;
    private final Font italic;
    private final RowHeight height;
    private final Consumer<String> trouble;

    /**
     * Makes the editors.
     *
     * @param cells   the cells
     * @param states  the names of the states, which stand among the choices
     * @param italic  the font of cells without a value
     * @param height  the height of a row
     * @param trouble told why an entry is not understood; null once it is
     */
    GridEditors(Cells<R> cells, StateNames states, Font italic, RowHeight height, Consumer<String> trouble) {
        this.cells = cells;
        this.states = states;
        this.italic = italic;
        this.height = height;
        this.trouble = trouble;
    }

    private static String kind(GridColumn.Kind kind) {
        return "kind." + kind;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        var definition = cells.column(column);
        if (cells.getDataValue(column, row) instanceof GridCell cell && cell.state() != CellState.GIVEN) {
            labels.addLabel(WITHOUT);
        }
        if (definition.editable()) {
            labels.addLabel(EDITABLE);
        }
        labels.addLabel(kind(definition.kind()));
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER,
                height.lines() > 1 ? new Cut(height) : new Shown(), DisplayMode.NORMAL);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
            @Override
            public boolean isEditable(int column, int row) {
                return cells.isEditable(column);
            }
        }, DisplayMode.EDIT, EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Understood(), DisplayMode.EDIT, EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new InRed(), DisplayMode.EDIT, EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, false, DisplayMode.EDIT, EDITABLE);
        for (var kind : GridColumn.Kind.values()) {
            if (kind.isPicked()) {
                var editor = new PickEditor((column, row) -> names(column), kind == GridColumn.Kind.CHOICES, MOST_VISIBLE);
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, kind(kind));
            } else {
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(false, true), DisplayMode.EDIT, kind(kind));
                registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Typed(), DisplayMode.EDIT, kind(kind));
            }
        }
        var without = new Style();
        without.setAttributeValue(CellStyleAttributes.FONT, italic);
        without.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, new Color(0x70, 0x7c, 0x88));
        without.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, without, DisplayMode.NORMAL, WITHOUT);
        var numbers = new Style();
        numbers.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, numbers, DisplayMode.NORMAL, kind(GridColumn.Kind.NUMBER));
    }

    private List<String> names(int column) {
        var names = new ArrayList<>(cells.column(column).choices().get());
        names.addAll(states.of(cells.column(column)));
        return names;
    }

    /** Long texts stand on one line. */
    private static final class Shown extends DisplayConverter {
        @Override
        public Object canonicalToDisplayValue(Object value) {
            return value instanceof GridCell cell ? cell.text().replace('\n', ' ') : value == null ? "" : value.toString();
        }

        @Override
        public Object displayToCanonicalValue(Object value) {
            return value;
        }
    }

    /** Long texts fill the lines of their cell, and are cut there. */
    private static final class Cut extends ContextualDisplayConverter {

        private final RowHeight height;

        Cut(RowHeight height) {
            this.height = height;
        }

        @Override
        public Object canonicalToDisplayValue(ILayerCell place, IConfigRegistry registry, Object value) {
            return value instanceof GridCell cell ? height.cut(cell, place.getBounds().width) : value == null ? "" : value.toString();
        }

        @Override
        public Object displayToCanonicalValue(ILayerCell place, IConfigRegistry registry, Object value) {
            return value;
        }
    }

    private static final class Typed extends DisplayConverter {
        @Override
        public Object canonicalToDisplayValue(Object value) {
            return value instanceof GridCell cell ? cell.text() : value == null ? "" : value.toString();
        }

        @Override
        public Object displayToCanonicalValue(Object value) {
            return new CellEntry.Typed(value == null ? "" : value.toString());
        }
    }

    private final class Understood extends DataValidator {
        @Override
        public boolean validate(int column, int row, Object entered) {
            cells.problem(column, row, (CellEntry) entered).ifPresent(problem -> {
                throw new ValidationFailedException(problem);
            });
            return true;
        }
    }

    private final class InRed extends AbstractEditErrorHandler {

        InRed() {
            super(null);
        }

        @Override
        public void displayError(ICellEditor editor, IConfigRegistry registry, Exception problem) {
            var control = editor.getEditorControl();
            if (control != null && !control.isDisposed()) {
                control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_RED));
                control.setToolTipText(problem.getMessage());
            }
            trouble.accept(problem.getMessage());
        }

        @Override
        public void removeError(ICellEditor editor) {
            var control = editor.getEditorControl();
            if (control != null && !control.isDisposed()) {
                control.setForeground(null);
                control.setToolTipText(null);
            }
            trouble.accept(null);
        }
    }
}
