// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.ui.passages.parts.Selected;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/** The commands of memos and framework grids; each acts on the project of what is selected. */
public final class MemoHandlers {

    private MemoHandlers() {
    }

    private abstract static class OnProject extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var selected = Selected.elements(HandlerUtil.getCurrentSelection(event));
            var project = project(window, selected);
            if (project.isPresent()) {
                run(window, project.get(), selected.stream().filter(project.get().session()::holds).toList());
            }
            return null;
        }

        private static Optional<OpenProject> project(IWorkbenchWindow window, List<EObject> selected) {
            return selected.stream().map(window.getService(Projects.class)::of).flatMap(Optional::stream).findFirst()
                    .or(() -> CurrentProject.of(window));
        }

        abstract void run(IWorkbenchWindow window, OpenProject project, List<EObject> selected) throws ExecutionException;

        final boolean isNothing(IWorkbenchWindow window, List<EObject> selected) {
            if (selected.isEmpty()) {
                var texts = MemoTexts.ofWorkbench();
                MessageDialog.openInformation(window.getShell(), texts.get("view.list"), texts.get("new.nothing"));
            }
            return selected.isEmpty();
        }

        final MemosView view(IWorkbenchWindow window) throws ExecutionException {
            try {
                return (MemosView) window.getActivePage().showView(MemosView.ID);
            } catch (PartInitException unopened) {
                throw new ExecutionException(MemosView.ID, unopened);
            }
        }
    }

    /** Makes a memo on what is selected. */
    public static final class NewMemoOnSelection extends OnProject {
        @Override
        void run(IWorkbenchWindow window, OpenProject project, List<EObject> selected) {
            new MemoActions(window, project).create(selected);
        }
    }

    /** Makes an entry of the journal of today. */
    public static final class NewEntry extends OnProject {
        @Override
        void run(IWorkbenchWindow window, OpenProject project, List<EObject> selected) {
            new MemoActions(window, project).createEntry();
        }
    }

    /** Links memos to what is selected. */
    public static final class LinkSelection extends OnProject {
        @Override
        void run(IWorkbenchWindow window, OpenProject project, List<EObject> selected) {
            if (!isNothing(window, selected)) {
                new MemoActions(window, project).link(selected);
            }
        }
    }

    /** Lists the memos on what is selected. */
    public static final class MemosOnSelection extends OnProject {
        @Override
        void run(IWorkbenchWindow window, OpenProject project, List<EObject> selected) throws ExecutionException {
            if (!isNothing(window, selected)) {
                view(window).show(project, selected);
            }
        }
    }

    /** Lists the memos. */
    public static final class ShowMemos extends OnProject {
        @Override
        void run(IWorkbenchWindow window, OpenProject project, List<EObject> selected) throws ExecutionException {
            view(window).show(project);
        }
    }

    /** Makes a framework grid. */
    public static final class NewGrid extends OnProject {
        @Override
        void run(IWorkbenchWindow window, OpenProject project, List<EObject> selected) {
            new MemoActions(window, project).createGrid();
        }
    }
}
