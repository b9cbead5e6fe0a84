// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Keeps the workbench informed of the projects that a view shows, while they come and go. The workbench asks the view once,
 * when it is open; from then on it must be told of each project exactly once, and of none that it knows already.
 */
public final class ShownProjects implements IPartListener2 {

    private final SaveablesPart part;
    private final Set<OpenProject> known = new HashSet<>();
    private boolean isAsked;

    private ShownProjects(SaveablesPart part) {
        this.part = part;
    }

    /**
     * Waits until the workbench has asked a view, which is being made, for what it shows.
     *
     * @param part a view that is not open yet
     */
    public static ShownProjects of(SaveablesPart part) {
        var shown = new ShownProjects(part);
        part.getSite().getPage().addPartListener(shown);
        return shown;
    }

    @Override
    public void partOpened(IWorkbenchPartReference opened) {
        if (opened.getPart(false) == part) {
            part.getSite().getPage().removePartListener(this);
            isAsked = true;
            known.addAll(part.shownProjects());
        }
    }

    /** Tells the workbench what the view shows now and did not show before, and the reverse. */
    public void changed() {
        if (isAsked) {
            var now = part.shownProjects();
            known.stream().filter(project -> !now.contains(project)).toList().forEach(gone -> {
                known.remove(gone);
                part.announceClosed(gone);
            });
            now.stream().filter(known::add).forEach(part::announceOpened);
        }
    }
}
