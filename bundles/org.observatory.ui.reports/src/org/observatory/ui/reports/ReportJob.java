// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.observatory.charts.ChartService;
import org.observatory.reports.ReportException;
import org.observatory.ui.projects.MonitorProgress;
import org.observatory.ui.reports.texts.ReportTexts;

/** Writes the files of a report in the background, with progress and a way to stop it, and says at the end where they are. */
final class ReportJob extends Job {

    /** By which the jobs of reports are found. */
    static final Object FAMILY = "org.observatory.ui.reports";

    private final ReportRun run;
    private final ChartService charts;
    private final Function<Throwable, String> why;
    private final ReportTexts texts;
    private final Shell window;

    /**
     * Makes the job.
     *
     * @param run    what is written
     * @param charts draws the figures
     * @param why    says in a sentence why nothing could be written
     * @param window before which the end is told
     */
    ReportJob(ReportRun run, ChartService charts, Function<Throwable, String> why, ReportTexts texts, Shell window) {
        super(texts.get("title"));
        this.run = run;
        this.charts = charts;
        this.why = why;
        this.texts = texts;
        this.window = window;
        setUser(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(texts.get("title"), MonitorProgress.STEPS * run.size());
        try {
            var files = run.write(charts, file -> monitor.setTaskName(texts.get("writing", file.getFileName())),
                    () -> new MonitorProgress(monitor, texts.language()));
            tell(() -> written(files));
        } catch (CancellationException abandoned) {
            return Status.CANCEL_STATUS;
        } catch (ReportException | IOException | RuntimeException refused) {
            var sentence = why.apply(refused);
            tell(() -> MessageDialog.openError(window, texts.get("title"), sentence));
        } finally {
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    private void tell(Runnable dialog) {
        try {
            window.getDisplay().asyncExec(() -> {
                if (!window.isDisposed()) {
                    dialog.run();
                }
            });
        } catch (SWTException closing) {
            if (closing.code != SWT.ERROR_DEVICE_DISPOSED && closing.code != SWT.ERROR_WIDGET_DISPOSED) {
                throw closing;
            }
        }
    }

    private void written(List<Path> files) {
        var names = String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList());
        var dialog = new MessageDialog(window, texts.get("done"), null, texts.get("done.files", run.folder(), names),
                MessageDialog.INFORMATION, 0, texts.get("done.open"), texts.get("done.close"));
        if (dialog.open() == 0) {
            files.stream().findFirst().ifPresent(file -> Program.launch(file.toString()));
        }
    }
}
