// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.observatory.analysis.Language;
import org.observatory.project.ProjectException;
import org.observatory.project.Recovery;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.texts.Texts;

/** Offers what a crash left behind, and does what is chosen. */
final class Recoveries {

    private final Texts texts = Texts.ofWorkbench();
    private final RecoveryText words = new RecoveryText(texts, ZoneId.systemDefault());

    /** Offers the edits of a project, if there are any. */
    void offer(Shell shell, OpenProject project) {
        project.session().recovery().ifPresent(recovery -> {
            switch (new RecoveryDialog(shell, texts, words, project.name(), recovery).open()) {
                case RecoveryDialog.RECOVER -> recover(shell, project, recovery);
                case RecoveryDialog.DISMISS -> dismiss(shell, project);
                default -> {
                    return;
                }
            }
        });
    }

    private void recover(Shell shell, OpenProject project, Recovery recovery) {
        try {
            var outcome = project.session().recover(words.step(recovery));
            MessageDialog.openInformation(shell, texts.get("recovery.title"), words.outcome(recovery, outcome));
        } catch (ProjectException refused) {
            refused(shell, refused);
        }
    }

    private void dismiss(Shell shell, OpenProject project) {
        try {
            MessageDialog.openInformation(shell, texts.get("recovery.title"),
                    texts.get("recovery.kept", project.session().dismissRecovery()));
        } catch (ProjectException refused) {
            refused(shell, refused);
        }
    }

    private void refused(Shell shell, ProjectException refused) {
        MessageDialog.openError(shell, texts.get("recovery.title"), refused.label().in(Language.of(Locale.getDefault())));
    }

    /** Offers the edits of a project again, or says that there are none. */
    void offerAgain(Shell shell, OpenProject project) {
        if (project.session().recovery().isPresent()) {
            offer(shell, project);
        } else {
            MessageDialog.openInformation(shell, texts.get("recovery.title"), texts.get("recovery.none", project.name()));
        }
    }
}
