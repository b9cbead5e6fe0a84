// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.observatory.ui.texts.Sorting;

/** The commands of the explorer; each hands over to the view. */
public final class ExplorerHandlers {

    private ExplorerHandlers() {
    }

    private abstract static class OnView extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            if (page != null && page.findView(ExplorerView.ID) instanceof ExplorerView view) {
                run(event, view);
            }
            return null;
        }

        abstract void run(ExecutionEvent event, ExplorerView view) throws ExecutionException;
    }

    /** Moves the focus to the search. */
    public static final class Search extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) {
            view.focusSearch();
        }
    }

    /** Sorts by date or by name. */
    public static final class Sort extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) throws ExecutionException {
            if (!HandlerUtil.matchesRadioState(event)) {
                var wanted = event.getParameter(RadioState.PARAMETER_ID);
                HandlerUtil.updateRadioState(event.getCommand(), wanted);
                view.sortBy("name".equals(wanted) ? Sorting.NAME : Sorting.DATE);
            }
        }
    }

    /** Follows the editors, or no more. */
    public static final class Link extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) throws ExecutionException {
            view.linkWithEditor(!HandlerUtil.toggleCommandState(event.getCommand()));
        }
    }

    /** Collapses the tree. */
    public static final class Collapse extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) {
            view.collapse();
        }
    }

    /** Opens what is selected. */
    public static final class Open extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) {
            view.openSelected();
        }
    }

    /** Deletes what is selected. */
    public static final class Delete extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) {
            view.deleteSelected();
        }
    }

    /** Copies the names of what is selected. */
    public static final class CopyName extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) {
            view.copyNames();
        }
    }

    /** Closes the project of what is selected. */
    public static final class CloseProject extends OnView {
        @Override
        void run(ExecutionEvent event, ExplorerView view) {
            view.closeProject();
        }
    }
}
