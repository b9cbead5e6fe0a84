// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.observatory.ui.analysis.matrix.MatrixPane;
import org.observatory.ui.tables.grid.Grid;

/** The commands of the edit menu for a result: on the text that has the focus, if one has, else on the table in front. */
final class ResultActions {

    private final ResultPage page;

    ResultActions(ResultPage page) {
        this.page = page;
    }

    void in(IActionBars bars) {
        add(bars, ActionFactory.COPY, Text::copy, StyledText::copy, Grid::copy, MatrixPane::copy);
        add(bars, ActionFactory.SELECT_ALL, Text::selectAll, StyledText::selectAll, Grid::selectAll, MatrixPane::selectAll);
        add(bars, ActionFactory.FIND, text -> inFront(Grid::focusSearch, MatrixPane::focusSearch),
                text -> inFront(Grid::focusSearch, MatrixPane::focusSearch), Grid::focusSearch, MatrixPane::focusSearch);
        bars.updateActionBars();
    }

    private void inFront(Consumer<Grid<?>> inGrid, Consumer<MatrixPane> inMatrix) {
        page.grid().ifPresent(inGrid);
        page.matrix().ifPresent(inMatrix);
    }

    private void add(IActionBars bars, ActionFactory factory, Consumer<Text> inText, Consumer<StyledText> inNote, Consumer<Grid<?>> inGrid,
            Consumer<MatrixPane> inMatrix) {
        var action = new Action() {
            @Override
            public void run() {
                switch (Display.getCurrent().getFocusControl()) {
                    case Text text -> inText.accept(text);
                    case StyledText note -> inNote.accept(note);
                    case null, default -> inFront(inGrid, inMatrix);
                }
            }
        };
        action.setActionDefinitionId(factory.getCommandId());
        bars.setGlobalActionHandler(factory.getId(), action);
    }
}
