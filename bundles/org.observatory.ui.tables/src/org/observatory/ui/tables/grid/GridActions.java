// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The commands of the edit menu for a part with a grid: on the text that is being typed, if there is one, else on the grid. */
public final class GridActions {

    private final Supplier<Grid<?>> grid;
    private final Runnable delete;

    /**
     * Makes the commands.
     *
     * @param grid   the grid that the part shows now
     * @param delete deletes what is selected in it
     */
    public GridActions(Supplier<Grid<?>> grid, Runnable delete) {
        this.grid = grid;
        this.delete = delete;
    }

    /** Gives a part these commands. */
    public void in(IActionBars bars) {
        add(bars, ActionFactory.CUT, Text::cut, () -> grid.get().copy());
        add(bars, ActionFactory.COPY, Text::copy, () -> grid.get().copy());
        add(bars, ActionFactory.PASTE, Text::paste, () -> grid.get().paste());
        add(bars, ActionFactory.SELECT_ALL, Text::selectAll, () -> grid.get().selectAll());
        add(bars, ActionFactory.DELETE, GridActions::deleteIn, delete);
        add(bars, ActionFactory.FIND, text -> grid.get().focusSearch(), () -> grid.get().focusSearch());
        bars.updateActionBars();
    }

    private static void deleteIn(Text text) {
        if (text.getSelectionCount() == 0) {
            var at = text.getCaretPosition();
            text.setSelection(at, Math.min(at + 1, text.getCharCount()));
        }
        text.insert("");
    }

    private static void add(IActionBars bars, ActionFactory factory, Consumer<Text> inText, Runnable inGrid) {
        var action = new Action() {
            @Override
            public void run() {
                if (Display.getCurrent().getFocusControl() instanceof Text text) {
                    inText.accept(text);
                } else {
                    inGrid.run();
                }
            }
        };
        action.setActionDefinitionId(factory.getCommandId());
        bars.setGlobalActionHandler(factory.getId(), action);
    }
}
