// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.extensions.Extensions;
import org.observatory.reports.ReportTemplate;
import org.observatory.ui.charts.Charting;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.reports.texts.ReportTexts;

/** Asks which report of the project that is looked at is to be written, and writes it. */
public final class WriteReports extends AbstractHandler {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 560;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(Projects.class).open().isEmpty()) {
            var texts = ReportTexts.ofWorkbench();
            MessageDialog.openInformation(window.getShell(), texts.get("title"), texts.get("noProject"));
            return null;
        }
        CurrentProject.of(window).ifPresent(project -> {
            var templates = Extensions.contributions(ReportTemplate.POINT, ReportTemplate.class).values();
            var wizard = new ReportWizard(project, templates, window.getService(Charting.class));
            var dialog = new WizardDialog(window.getShell(), wizard);
            dialog.setPageSize(WIDTH, HEIGHT);
            dialog.open();
        });
        return null;
    }
}
