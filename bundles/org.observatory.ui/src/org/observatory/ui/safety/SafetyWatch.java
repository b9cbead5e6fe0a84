// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.ui.IWorkbench;
import org.observatory.analysis.Label;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.Texts;

/**
 * Says at the right moment what keeps work safe: that edits can be recovered, that files were left out or brought up to
 * date, that a project can only be read, that the journal could not be written.
 */
final class SafetyWatch implements Projects.Listener {

    private final IWorkbench workbench;
    private final Texts texts = Texts.ofWorkbench();
    private final Recoveries recoveries = new Recoveries();
    private final Set<OpenProject> greeted = new HashSet<>();
    private final Set<OpenProject> troubled = new HashSet<>();
    private ToolTip said;

    SafetyWatch(IWorkbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        switch (change) {
            case OPENED -> {
                if (greeted.add(project)) {
                    workbench.getDisplay().asyncExec(() -> greet(project));
                }
            }
            case CLOSED -> {
                greeted.remove(project);
                troubled.remove(project);
            }
            case EDITED -> journal(project);
            case REFUSED -> say(texts.get("safety.refused", project.name()), SWT.ICON_INFORMATION);
            case SETTLE, SAVED -> troubled.remove(project);
        }
    }

    private void greet(OpenProject project) {
        var shell = shell();
        if (shell == null || !greeted.contains(project)) {
            return;
        }
        var remarks = new ArrayList<String>(sentences(project.session().migrated()));
        remarks.addAll(sentences(project.session().damaged()));
        if (!remarks.isEmpty()) {
            MessageDialog.open(project.session().damaged().isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell,
                    project.title(), String.join("\n\n", remarks), SWT.NONE, texts.get("safety.close"));
        }
        recoveries.offer(shell, project);
    }

    private List<String> sentences(List<Label> labels) {
        return labels.stream().map(label -> label.in(texts.language())).toList();
    }

    private void journal(OpenProject project) {
        var trouble = project.session().journalTrouble();
        if (trouble.isEmpty()) {
            troubled.remove(project);
        } else if (troubled.add(project)) {
            say(texts.get("safety.journal", trouble.get().in(texts.language())), SWT.ICON_WARNING);
        }
    }

    /** Says something beside the pointer without asking for anything. */
    private void say(String text, int icon) {
        var shell = shell();
        if (shell == null || said != null && !said.isDisposed() && said.isVisible() && said.getMessage().equals(text)) {
            return;
        }
        if (said != null) {
            said.dispose();
        }
        said = new ToolTip(shell, SWT.BALLOON | icon);
        said.setMessage(text);
        said.setAutoHide(true);
        said.setVisible(true);
    }

    private Shell shell() {
        var active = Display.getCurrent().getActiveShell();
        var windows = workbench.getWorkbenchWindows();
        return active != null ? active : windows.length == 0 ? null : windows[0].getShell();
    }
}
