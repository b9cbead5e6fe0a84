// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.observatory.reports.ReportCharts;
import org.observatory.reports.ReportCharts.Offered;
import org.observatory.ui.charts.Charting;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.reports.texts.ReportTexts;

/** Finds in a job which charts the data of a project have something for. */
final class ChartOffer {

    private final OpenProject project;
    private final Charting charting;
    private final ReportTexts texts;

    ChartOffer(OpenProject project, Charting charting, ReportTexts texts) {
        this.project = project;
        this.charting = charting;
        this.texts = texts;
    }

    /**
     * Looks for them.
     *
     * @param display  in whose thread the answer is given
     * @param receiver is given them
     */
    void find(Display display, Consumer<List<Offered>> receiver) {
        var tables = charting.tables(project);
        Job.createSystem(texts.get("charts.looking"), (IProgressMonitor monitor) -> {
            try {
                var charts = charting.service().charts(tables.get());
                display.asyncExec(() -> receiver.accept(ReportCharts.offered(project.content(), charts, texts.language())));
            } catch (CancellationException closing) {
                // the workbench closes
            } catch (SWTException closing) {
                if (closing.code != SWT.ERROR_DEVICE_DISPOSED) {
                    throw closing;
                }
            }
        }).schedule();
    }
}
