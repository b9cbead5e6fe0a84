// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.observatory.ui.texts.Texts;

/** Finds the project that a command of the menu is meant for. */
public final class CurrentProject {

    private CurrentProject() {
    }

    /**
     * The project of the active part, else of the active editor, else of what is selected in the explorer, else the only
     * one that is open. When several are open and none of them is meant, it asks.
     *
     * @param window the window in which the command was chosen
     * @return the project; empty when none is open or nobody chose
     */
    public static Optional<OpenProject> of(IWorkbenchWindow window) {
        var open = window.getService(Projects.class).open();
        return open.size() < 2 || window.getActivePage() == null ? open.stream().findFirst()
                : shownIn(window).or(() -> ask(window));
    }

    /**
     * The project of the active part, else of the active editor, else of what is selected in the explorer, else the only
     * one that is open. It never asks.
     *
     * @param window a window
     * @return the project; empty when none is open or none of several is meant
     */
    public static Optional<OpenProject> shownIn(IWorkbenchWindow window) {
        var open = window.getService(Projects.class).open();
        var page = window.getActivePage();
        if (open.size() < 2 || page == null) {
            return open.stream().findFirst();
        }
        return Stream.of(page.getActivePart(), page.getActiveEditor(), page.findView(Elements.EXPLORER)).map(CurrentProject::shown)
                .flatMap(Optional::stream).filter(open::contains).findFirst();
    }

    private static Optional<OpenProject> shown(IWorkbenchPart part) {
        return part instanceof SaveablesPart shows && shows.activeProjects().size() == 1
                ? Optional.of(shows.activeProjects().getFirst()) : Optional.empty();
    }

    private static Optional<OpenProject> ask(IWorkbenchWindow window) {
        var texts = Texts.ofWorkbench();
        var dialog = new ElementListSelectionDialog(window.getShell(), new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((OpenProject) element).name();
            }
        });
        dialog.setTitle(texts.get("projects.which"));
        dialog.setMessage(texts.get("projects.whichHelp"));
        dialog.setHelpAvailable(false);
        dialog.setElements(window.getService(Projects.class).open().toArray());
        return dialog.open() == Window.OK ? Optional.of((OpenProject) dialog.getFirstResult()) : Optional.empty();
    }
}
