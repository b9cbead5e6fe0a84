// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.observatory.ui.tables.CellState;

/**
 * The keys of the grid: a letter, F2 or Alt+Down begins to edit, F7 and F8 say « sans objet » and « inconnu », Enter and a
 * double-click open the row.
 */
final class GridKeys extends AbstractUiBindingConfiguration {

    /** Says « sans objet ». */
    static final int NOT_APPLICABLE = SWT.F7;
    /** Says « inconnu ». */
    static final int UNKNOWN = SWT.F8;

    /** What the keys do. */
    interface Actions {
        /**
         * Begins to edit the cell that the keyboard acts on.
         *
         * @param letter the letter typed; null for none
         */
        void edit(Character letter);

        /** Says of the selected cells that they are without a value. */
        void state(CellState state);

        /** Opens the row. */
        void open();

        /** Moves to the field that filters the column. */
        void filter();
    }

    private final Actions actions;

    GridKeys(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (table, event) -> actions.edit(null));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD3, SWT.ARROW_DOWN), (table, event) -> actions.edit(null));
        bindings.registerFirstKeyBinding(new LetterOrDigitKeyEventMatcher(), (table, event) -> actions.edit(event.character));
        bindings.registerFirstKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), (table, event) -> actions.edit(event.character));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, '-'), (table, event) -> actions.edit(event.character));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, NOT_APPLICABLE), (table, event) -> actions.state(CellState.NOT_APPLICABLE));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, UNKNOWN), (table, event) -> actions.state(CellState.UNKNOWN));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (table, event) -> actions.state(CellState.EMPTY));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> actions.open());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (table, event) -> actions.open());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD3, SWT.ARROW_UP), (table, event) -> actions.filter());
        for (var region : new String[] { GridRegion.BODY, GridRegion.ROW_HEADER }) {
            bindings.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, region, MouseEventMatcher.LEFT_BUTTON),
                    (table, event) -> actions.open());
        }
    }
}
