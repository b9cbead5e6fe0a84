// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.observatory.charts.ChartService;
import org.observatory.project.IoReason;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportTemplate;
import org.observatory.ui.charts.Charting;
import org.observatory.ui.projects.MonitorProgress;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.reports.texts.ReportTexts;

/**
 * Writes a report of a project as it is open, with what is not saved yet. What the report says is read while the wizard is before the
 * window, so that nobody edits; the files are written in a job after that.
 */
public final class ReportWizard extends Wizard {

    private final OpenProject project;
    private final ChartService charts;
    private final ReportTexts texts = ReportTexts.ofWorkbench();
    private final ReportPlan plan;
    private final ReportPage page;

    /**
     * Makes the wizard.
     *
     * @param project   an open project
     * @param templates the reports there are, at least one
     * @param charting  draws their figures
     */
    public ReportWizard(OpenProject project, List<ReportTemplate> templates, Charting charting) {
        this.project = project;
        charts = charting.service();
        plan = new ReportPlan(project.content(), templates, texts);
        page = new ReportPage(plan, texts, place(project).toString(), new ChartOffer(project, charting, texts));
        setWindowTitle(texts.get("title"));
        setHelpAvailable(false);
        setNeedsProgressMonitor(true);
    }

    /** The folder of reports of a project, or beside an archive. */
    private static Path place(OpenProject project) {
        return (project.isArchive() ? project.place().getParent() : project.folder()).toAbsolutePath().resolve("reports");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        // lists that are made when they are first asked for are made here, before another thread asks
        project.content().roots();
        var run = new ReportRun[1];
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(texts.get("reading"), MonitorProgress.STEPS);
                try {
                    run[0] = ReportRun.read(plan, project.session(), charts, new MonitorProgress(monitor, texts.language()));
                } catch (CancellationException abandoned) {
                    throw new InterruptedException();
                } catch (ReportException | RuntimeException refused) {
                    throw new InvocationTargetException(refused);
                } finally {
                    monitor.done();
                }
            });
        } catch (InvocationTargetException failed) {
            page.setErrorMessage(told(failed.getCause(), plan, texts));
            return false;
        } catch (InterruptedException abandoned) {
            page.setErrorMessage(texts.get("abandoned"));
            return false;
        }
        new ReportJob(run[0], charts, cause -> told(cause, plan, texts), texts, getShell().getParent().getShell()).schedule();
        return true;
    }

    /** {@return why there is no report, in one sentence; what nobody can mend goes to the log, too} */
    static String told(Throwable cause, ReportPlan plan, ReportTexts texts) {
        return switch (cause) {
            case ReportException refused -> {
                if (refused.getCause() != null) {
                    ILog.of(ReportWizard.class).error(refused.getMessage(), refused.getCause());
                }
                yield refused.label().in(texts.language());
            }
            case IOException refused -> texts.get("unwritable", plan.folder(), IoReason.of(refused).in(texts.language()));
            default -> {
                ILog.of(ReportWizard.class).error("The template " + plan.template().id() + " failed.", cause);
                yield texts.get("faulty", plan.template().id(), cause);
            }
        };
    }
}
