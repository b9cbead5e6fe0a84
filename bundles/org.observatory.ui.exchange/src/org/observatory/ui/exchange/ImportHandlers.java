// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.ui.exchange.cases.ImportCasesWizard;
import org.observatory.ui.exchange.documents.ImportDocumentsWizard;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/** The commands that import. */
public final class ImportHandlers {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int CASES_HEIGHT = 560;

    private ImportHandlers() {
    }

    /** Imports documents into the project that is looked at. */
    public static final class Documents extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            return open(event, "documents", ImportDocumentsWizard::new, HEIGHT);
        }
    }

    /** Imports cases into the project that is looked at. */
    public static final class Cases extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            return open(event, "cases", ImportCasesWizard::new, CASES_HEIGHT);
        }
    }

    private static Object open(ExecutionEvent event, String what, Function<OpenProject, IWizard> wizard, int height)
            throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(Projects.class).open().isEmpty()) {
            var texts = ExchangeTexts.ofWorkbench();
            MessageDialog.openInformation(window.getShell(), texts.get(what + ".import"), texts.get(what + ".noProject"));
        }
        CurrentProject.of(window).filter(project -> !project.refuses()).ifPresent(project -> {
            var dialog = new WizardDialog(window.getShell(), wizard.apply(project));
            dialog.setPageSize(WIDTH, height);
            dialog.open();
        });
        return null;
    }
}
