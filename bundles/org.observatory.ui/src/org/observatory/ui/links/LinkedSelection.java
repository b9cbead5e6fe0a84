// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.links;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/**
 * Hears for a part what is selected in the others, so that it marks the same. Whoever merely comes to another part selects nothing by
 * that: what was selected there before is not told again, nor is the element that an editor is about.
 */
public final class LinkedSelection implements ISelectionListener {

    private final IWorkbenchPart part;
    private final Supplier<OpenProject> project;
    private final Consumer<KeySelection> follower;
    private final Map<IWorkbenchPart, ISelection> seen = new WeakHashMap<>();
    private int turn;

    /**
     * Follows from now on.
     *
     * @param part     the part that follows
     * @param project  the project it shows; null for none
     * @param follower hears what is selected; keys that are none mean that nothing is. It marks, and neither takes the focus nor
     *                 selects
     */
    public LinkedSelection(IWorkbenchPart part, Supplier<OpenProject> project, Consumer<KeySelection> follower) {
        this.part = part;
        this.project = project;
        this.follower = follower;
        part.getSite().getPage().addSelectionListener(this);
    }

    /** Hears what is selected now: for a part that has just been made, or shows something else. */
    public void catchUp() {
        var page = part.getSite().getPage();
        if (page.getActivePart() != part && page.getSelection() instanceof KeySelection now) {
            tell(now);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart other, ISelection selection) {
        if (other == null || other == part || selection == null) {
            return;
        }
        var before = seen.put(other, selection);
        if (selection.equals(before) || before == null && isNothingNew(other, selection)) {
            return;
        }
        var projects = part.getSite().getService(Projects.class);
        if (selection.isEmpty() && !(selection instanceof KeySelection)) {
            tell(KeySelection.none(project.get()));
        } else {
            KeySelection.of(selection, projects::of).ifPresent(this::tell);
        }
    }

    private static boolean isNothingNew(IWorkbenchPart other, ISelection selection) {
        return selection.isEmpty() || other instanceof IEditorPart editor && editor.getEditorInput() instanceof ElementInput input
                && selection.equals(new StructuredSelection(input.element()));
    }

    /** The keys of very many passages are read beside the window; what was selected meanwhile goes before. */
    private void tell(KeySelection selection) {
        if (project.get() == null || selection.project() != project.get()) {
            return;
        }
        var own = ++turn;
        if (selection.isQuick()) {
            follower.accept(selection);
            return;
        }
        var display = part.getSite().getShell().getDisplay();
        Job.createSystem(LinkedSelection.class.getSimpleName(), (IProgressMonitor monitor) -> {
            selection.keys();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (own == turn && selection.project() == project.get()) {
                        follower.accept(selection);
                    }
                });
            }
        }).schedule();
    }

    /** Hears no more. */
    public void dispose() {
        turn++;
        part.getSite().getPage().removeSelectionListener(this);
    }
}
