// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.coding.codebook.CodePlace;

/** The commands of the codebook; each hands over to the view, which is opened where it is not. */
public final class CodebookHandlers {

    private CodebookHandlers() {
    }

    private abstract static class OnView extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            try {
                if (page != null && page.showView(CodebookView.ID) instanceof CodebookView view) {
                    run(view);
                }
            } catch (PartInitException unopened) {
                throw new ExecutionException(unopened.getMessage(), unopened);
            }
            return null;
        }

        abstract void run(CodebookView view);
    }

    /** Opens the codebook. */
    public static final class Show extends OnView {
        @Override
        void run(CodebookView view) {
            // it is open now
        }
    }

    /** Moves the focus to the search. */
    public static final class Search extends OnView {
        @Override
        void run(CodebookView view) {
            view.focusSearch();
        }
    }

    /** Makes a code beside the one selected. */
    public static final class NewBeside extends OnView {
        @Override
        void run(CodebookView view) {
            view.actions().newBeside();
        }
    }

    /** Makes a code below the one selected. */
    public static final class NewBelow extends OnView {
        @Override
        void run(CodebookView view) {
            view.actions().newBelow();
        }
    }

    /** Moves the codes selected before the one before. */
    public static final class Up extends OnView {
        @Override
        void run(CodebookView view) {
            view.actions().move(CodePlace.Way.UP);
        }
    }

    /** Moves the codes selected after the one after. */
    public static final class Down extends OnView {
        @Override
        void run(CodebookView view) {
            view.actions().move(CodePlace.Way.DOWN);
        }
    }

    /** Moves the codes selected out of the code above. */
    public static final class Out extends OnView {
        @Override
        void run(CodebookView view) {
            view.actions().move(CodePlace.Way.OUT);
        }
    }

    /** Moves the codes selected below the one before. */
    public static final class In extends OnView {
        @Override
        void run(CodebookView view) {
            view.actions().move(CodePlace.Way.IN);
        }
    }

    /** Makes cards of codes. */
    public static final class Cards extends OnView {
        @Override
        void run(CodebookView view) {
            view.actions().cards();
        }
    }
}
