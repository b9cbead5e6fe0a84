// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.ui.exchange.documents.ImportDocumentsWizard;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.Projects;

/** The commands that import. */
public final class ImportHandlers {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;

    private ImportHandlers() {
    }

    /** Imports documents into the project that is looked at. */
    public static final class Documents extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            if (window.getService(Projects.class).open().isEmpty()) {
                var texts = ExchangeTexts.ofWorkbench();
                MessageDialog.openInformation(window.getShell(), texts.get("documents.import"), texts.get("documents.noProject"));
            }
            CurrentProject.of(window).filter(project -> !project.refuses()).ifPresent(project -> {
                var dialog = new WizardDialog(window.getShell(), new ImportDocumentsWizard(project));
                dialog.setPageSize(WIDTH, HEIGHT);
                dialog.open();
            });
            return null;
        }
    }
}
