// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.project.IoReason;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportService;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.reports.texts.ReportTexts;

/** Writes a report in the background, from the project as it is on the disk, so that editing goes on undisturbed. */
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
     * @param charts    draws their figures
     */
    public ReportWizard(OpenProject project, List<ReportTemplate> templates, ChartService charts) {
        this.project = project;
        this.charts = charts;
        plan = new ReportPlan(project.content(), templates, texts);
        page = new ReportPage(plan, texts, place(project).toString(), project.session().isDirty());
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
        var written = new ArrayList<Path>();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    write(monitor, written);
                } catch (ReportException | ProjectException | IOException refused) {
                    throw new InvocationTargetException(refused);
                } catch (CancellationException | OperationCanceledException abandoned) {
                    throw new InterruptedException();
                }
            });
        } catch (InvocationTargetException failed) {
            page.setErrorMessage(told(failed.getCause()));
            return false;
        } catch (InterruptedException abandoned) {
            page.setErrorMessage(texts.get("abandoned"));
            return false;
        }
        tell(written);
        return true;
    }

    private void write(IProgressMonitor monitor, List<Path> written) throws ReportException, ProjectException, IOException {
        monitor.beginTask(texts.get("title"), plan.formats().size());
        Files.createDirectories(plan.folder());
        try (var session = ProjectSession.openReadOnly(project.place());
                var source = new ReportSource(session, charts.analyses(), charts);
                var service = new ReportService(charts)) {
            for (var format : plan.formats().stream().sorted().toList()) {
                var file = plan.folder().resolve(plan.file(format));
                monitor.setTaskName(texts.get("writing", file.getFileName()));
                var content = plan.template().write(source, plan.request(format.isSlides()), new Told(monitor));
                new Told(monitor).check();
                Files.write(file, service.write(content, format));
                written.add(file);
                monitor.worked(1);
            }
        }
    }

    /** Whether the report is still wanted comes from the button beside the bar, which shows the files. */
    private record Told(IProgressMonitor monitor) implements Progress {

        @Override
        public void report(double done, Label step) {
            // a report is a matter of seconds
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }

    private String told(Throwable cause) {
        return switch (cause) {
            case ReportException refused -> {
                if (refused.getCause() != null) {
                    ILog.of(ReportWizard.class).error(refused.getMessage(), refused.getCause());
                }
                yield refused.label().in(texts.language());
            }
            case ProjectException refused -> refused.label().in(texts.language());
            case IOException refused -> texts.get("unwritable", plan.folder(), IoReason.of(refused).in(texts.language()));
            default -> {
                ILog.of(ReportWizard.class).error("The template " + plan.template().id() + " failed.", cause);
                yield texts.get("faulty", plan.template().id(), cause);
            }
        };
    }

    private void tell(List<Path> written) {
        var names = String.join(", ", written.stream().map(file -> file.getFileName().toString()).toList());
        var dialog = new MessageDialog(getShell(), texts.get("done"), null, texts.get("done.files", plan.folder(), names),
                MessageDialog.INFORMATION, 0, texts.get("done.open"), texts.get("done.close"));
        if (dialog.open() == 0) {
            written.stream().findFirst().ifPresent(file -> Program.launch(file.toString()));
        }
    }
}
