// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.documents;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importer;
import org.observatory.exchange.Importers;
import org.observatory.exchange.documents.DocumentImport;
import org.observatory.exchange.documents.DocumentReader;
import org.observatory.exchange.documents.ImportPlan;
import org.observatory.exchange.documents.ImportTarget;
import org.observatory.exchange.documents.StagedImport;
import org.observatory.project.ProjectException;
import org.observatory.ui.exchange.MonitorProgress;
import org.observatory.ui.exchange.ReportDialog;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.projects.OpenProject;

/**
 * Imports documents: asks for files and folders, reads them and shows what each will become, then adds those that are
 * wanted as one step of the history. Abandoned at any moment, it leaves nothing behind.
 */
public final class ImportDocumentsWizard extends Wizard {

    private final OpenProject project;
    private final ExchangeTexts texts = ExchangeTexts.ofWorkbench();
    private final Importers importers = Importers.contributed();
    private final DocumentImport documents = new DocumentImport(new DocumentReader(importers));
    private final PlacesPage places = new PlacesPage(texts);
    private final PlanPage preview = new PlanPage(texts);
    private PlannedFiles files;

    /**
     * Makes the wizard.
     *
     * @param project the project to import into, open for editing
     */
    public ImportDocumentsWizard(OpenProject project) {
        this.project = project;
        setWindowTitle(texts.get("documents.title", project.name()));
        setHelpAvailable(false);
        setNeedsProgressMonitor(true);
        importers.failures().forEach(failure -> ILog.of(ImportDocumentsWizard.class).warn(
                failure.message(texts.language().locale()), failure.cause()));
    }

    @Override
    public void addPages() {
        addPage(places);
        addPage(preview);
    }

    /** Lets the wizard go from page to page; the files are read in between, and it stays where it is when that is abandoned. */
    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (event.getTargetPage() == preview) {
                    event.doit = read();
                }
            });
        }
    }

    /** {@return whether the files were read, so that they can be shown} */
    boolean read() {
        var chosen = places.places();
        var target = ImportTarget.of(project.session());
        var planned = new ImportPlan[1];
        if (!run(monitor -> planned[0] = documents.plan(chosen, target, new MonitorProgress(monitor, texts.get("documents.reading"), texts.language())))) {
            return false;
        }
        files = new PlannedFiles(planned[0], importers.all().stream()
                .collect(Collectors.toMap(Importer::id, importer -> importer.label().in(texts.language()), (one, other) -> one)), texts);
        preview.show(files);
        return true;
    }

    @Override
    public boolean canFinish() {
        return files != null && preview.isPageComplete() && getContainer().getCurrentPage() == preview;
    }

    @Override
    public boolean performFinish() {
        var plan = files.plan();
        List<StagedImport> staged = new ArrayList<>(1);
        try {
            if (!run(monitor -> staged.add(documents.stage(plan, project.session().texts(),
                    new MonitorProgress(monitor, texts.get("documents.importing"), texts.language()))))) {
                return false;
            }
            staged.getFirst().addTo(project.session(), texts.language());
            var report = staged.getFirst().report();
            new ReportDialog(getShell(), texts, project.folder(), report.summary().in(texts.language()), report.text(texts.language())).open();
            return true;
        } finally {
            staged.forEach(StagedImport::close);
        }
    }

    /** What is done in the background. */
    @FunctionalInterface
    private interface Work {
        void run(IProgressMonitor monitor) throws ImportException, ProjectException;
    }

    private boolean run(Work work) {
        IRunnableWithProgress task = monitor -> {
            try {
                work.run(monitor);
            } catch (ImportException | ProjectException refused) {
                throw new InvocationTargetException(refused);
            } catch (CancellationException abandoned) {
                throw new InterruptedException();
            }
        };
        try {
            getContainer().run(true, true, task);
            page().setErrorMessage(null);
            return true;
        } catch (InvocationTargetException failed) {
            page().setErrorMessage(switch (failed.getCause()) {
                case ImportException refused -> refused.label().in(texts.language());
                case ProjectException refused -> refused.label().in(texts.language());
                case Throwable fault -> throw new IllegalStateException(fault);
            });
        } catch (InterruptedException abandoned) {
            page().setErrorMessage(texts.get("documents.abandoned"));
        }
        return false;
    }

    private WizardPage page() {
        return (WizardPage) getContainer().getCurrentPage();
    }
}
