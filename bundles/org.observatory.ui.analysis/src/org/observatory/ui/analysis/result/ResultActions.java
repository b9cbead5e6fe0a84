// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.observatory.ui.tables.grid.Grid;

/** The commands of the edit menu for a result: on the text that has the focus, if one has, else on the table in front. */
final class ResultActions {

    private final Supplier<Grid<?>> grid;

    ResultActions(Supplier<Grid<?>> grid) {
        this.grid = grid;
    }

    void in(IActionBars bars) {
        add(bars, ActionFactory.COPY, Text::copy, StyledText::copy, Grid::copy);
        add(bars, ActionFactory.SELECT_ALL, Text::selectAll, StyledText::selectAll, Grid::selectAll);
        add(bars, ActionFactory.FIND, text -> onGrid(Grid::focusSearch), text -> onGrid(Grid::focusSearch), Grid::focusSearch);
        bars.updateActionBars();
    }

    private void onGrid(Consumer<Grid<?>> deed) {
        if (grid.get() != null) {
            deed.accept(grid.get());
        }
    }

    private void add(IActionBars bars, ActionFactory factory, Consumer<Text> inText, Consumer<StyledText> inNote, Consumer<Grid<?>> inGrid) {
        var action = new Action() {
            @Override
            public void run() {
                switch (Display.getCurrent().getFocusControl()) {
                    case Text text -> inText.accept(text);
                    case StyledText note -> inNote.accept(note);
                    case null, default -> onGrid(inGrid);
                }
            }
        };
        action.setActionDefinitionId(factory.getCommandId());
        bars.setGlobalActionHandler(factory.getId(), action);
    }
}
