// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.StateNames;

/** The fields above the columns: typed for texts, numbers and dates, picked for choices. */
final class FilterEditors<R> extends AbstractRegistryConfiguration {

    private static final int TYPING_PAUSE = 200;
    private static final int MOST_VISIBLE = 14;
    private static final String SEPARATOR = " ; ";

    private final GridRows<R> rows;
    private final StateNames states;
    private final Arrangement<R> arrangement;

    FilterEditors(GridRows<R> rows, StateNames states, Arrangement<R> arrangement) {
        this.rows = rows;
        this.states = states;
        this.arrangement = arrangement;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        for (var at = 0; at < rows.columns().size(); at++) {
            var column = rows.columns().get(at);
            var label = FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + at;
            registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Names(), DisplayMode.NORMAL, label);
            registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Names(), DisplayMode.EDIT, label);
            registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR,
                    column.kind().isPicked() ? pick(column) : new AsYouType(), DisplayMode.NORMAL, label);
        }
    }

    /** Says by its colour that a filter was not understood. */
    void judge(IConfigRegistry registry) {
        for (var at = 0; at < rows.columns().size(); at++) {
            var style = new Style();
            if (arrangement.filters().isRefused(rows.columns().get(at).id())) {
                style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR,
                        Display.getCurrent().getSystemColor(SWT.COLOR_RED));
            }
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL,
                    FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + at);
        }
    }

    private ComboBoxCellEditor pick(GridColumn<R> picked) {
        var editor = new ComboBoxCellEditor((at, row) -> {
            var names = new ArrayList<String>(picked.choices().get());
            names.addAll(states.of(picked));
            return names;
        }, MOST_VISIBLE) {
            @Override
            public Object getCanonicalValue() {
                return super.getCanonicalValue() instanceof Collection<?> picked && !picked.isEmpty() ? picked : null;
            }
        };
        editor.setMultiselect(true);
        editor.setUseCheckbox(true);
        editor.setMultiselectValueSeparator(SEPARATOR);
        editor.setMultiselectTextBracket("", "");
        return editor;
    }

    private static final class Names extends DisplayConverter {
        @Override
        public Object canonicalToDisplayValue(Object value) {
            return value instanceof Collection<?> names ? names.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR))
                    : value == null ? "" : value.toString();
        }

        @Override
        public Object displayToCanonicalValue(Object value) {
            return value instanceof String[] names ? Arrays.asList(names) : value;
        }
    }

    /** Filters while somebody types, once they pause. */
    private static final class AsYouType extends TextCellEditor {

        @Override
        protected Text createEditorControl(Composite parent, int style) {
            var text = super.createEditorControl(parent, style);
            Runnable commit = () -> {
                if (!text.isDisposed()) {
                    commit(MoveDirectionEnum.NONE, false);
                }
            };
            text.addModifyListener(event -> text.getDisplay().timerExec(TYPING_PAUSE, commit));
            return text;
        }
    }
}
