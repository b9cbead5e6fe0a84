// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.PlatformUI;
import org.observatory.exchange.Importer;
import org.observatory.exchange.documents.DocumentImport;
import org.observatory.exchange.documents.DocumentReader;
import org.observatory.exchange.documents.ImportPlan;
import org.observatory.exchange.documents.ImportTarget;
import org.observatory.exchange.documents.StagedImport;
import org.observatory.ui.exchange.ImportWizard;
import org.observatory.ui.exchange.ReportDialog;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/**
 * Imports documents: asks for files and folders, reads them and shows what each will become, then adds those that are
 * wanted as one step of the history. Abandoned at any moment, it leaves nothing behind.
 */
public final class ImportDocumentsWizard extends ImportWizard {

    private final DocumentImport documents = new DocumentImport(new DocumentReader(importers()));
    private final PlacesPage places = new PlacesPage(texts());
    private final PlanPage preview = new PlanPage(texts());
    private PlannedFiles files;

    /**
     * Makes the wizard.
     *
     * @param project the project to import into, open for editing
     */
    public ImportDocumentsWizard(OpenProject project) {
        super(project, "documents.title");
    }

    @Override
    public void addPages() {
        addPage(places);
        addPage(preview);
    }

    @Override
    protected boolean prepare(IWizardPage page) {
        return read();
    }

    /** {@return whether the files were read, so that they can be shown} */
    boolean read() {
        var chosen = places.places();
        var target = ImportTarget.of(project().session());
        var planned = new ImportPlan[1];
        if (!run("documents.reading", progress -> planned[0] = documents.plan(chosen, target, progress))) {
            return false;
        }
        files = new PlannedFiles(planned[0], importers().all().stream()
                .collect(Collectors.toMap(Importer::id, importer -> importer.label().in(texts().language()), (one, other) -> one)), texts());
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
            if (!run("documents.importing", progress -> staged.add(documents.stage(plan, project().session().texts(), progress)))) {
                return false;
            }
            var before = Set.copyOf(project().content().documents());
            staged.getFirst().addTo(project().session(), texts().language());
            var report = staged.getFirst().report();
            new ReportDialog(getShell(), texts(), project().folder(), report.summary().in(texts().language()), report.text(texts().language())).open();
            project().content().documents().stream().filter(document -> !before.contains(document)).findFirst()
                    .ifPresent(first -> Elements.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), first));
            return true;
        } finally {
            staged.forEach(StagedImport::close);
        }
    }
}
