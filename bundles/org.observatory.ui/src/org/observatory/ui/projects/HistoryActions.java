// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.observatory.ui.texts.Texts;

/** Undo and redo of one part, on the history of the project it shows, wherever the change was made. */
public final class HistoryActions {

    private final Step undo;
    private final Step redo;

    /**
     * Gives a part its undo and redo.
     *
     * @param bars    the part's actions
     * @param project the project the part shows now, or null for none
     */
    public HistoryActions(IActionBars bars, Supplier<OpenProject> project) {
        undo = new Step(project, true);
        redo = new Step(project, false);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        update();
    }

    /** Shows what can be undone and redone now. */
    public void update() {
        undo.update();
        redo.update();
    }

    private static final class Step extends Action {

        private final Supplier<OpenProject> project;
        private final boolean back;
        private final Texts texts = Texts.ofWorkbench();

        Step(Supplier<OpenProject> project, boolean back) {
            this.project = project;
            this.back = back;
            setActionDefinitionId((back ? ActionFactory.UNDO : ActionFactory.REDO).getCommandId());
        }

        void update() {
            var shown = project.get();
            var history = shown == null ? null : shown.history();
            setEnabled(history != null && (back ? history.canUndo() : history.canRedo()));
            var command = !isEnabled() ? null : back ? history.getUndoCommand() : history.getRedoCommand();
            var plain = texts.get(back ? "history.undo" : "history.redo");
            setText(command == null ? plain
                    : texts.get(back ? "history.undoWhat" : "history.redoWhat", command.getLabel()));
        }

        @Override
        public void run() {
            var shown = project.get();
            if (shown != null) {
                shown.tell(Projects.Change.SETTLE);
            }
            if (shown != null && back && shown.history().canUndo()) {
                shown.history().undo();
            } else if (shown != null && !back && shown.history().canRedo()) {
                shown.history().redo();
            }
        }
    }
}
