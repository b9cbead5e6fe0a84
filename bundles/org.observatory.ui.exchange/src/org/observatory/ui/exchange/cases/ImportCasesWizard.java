// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.observatory.exchange.ImportReport;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.CaseFiles;
import org.observatory.exchange.cases.CaseImport;
import org.observatory.exchange.cases.CaseImportOptions;
import org.observatory.exchange.cases.CaseImportPlan;
import org.observatory.exchange.cases.CaseInference;
import org.observatory.exchange.cases.CaseReport;
import org.observatory.exchange.cases.ColumnProposal;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.model.coding.CaseMapping;
import org.observatory.ui.exchange.ImportWizard;
import org.observatory.ui.exchange.ReportDialog;
import org.observatory.ui.projects.OpenProject;

/**
 * Imports cases: asks for a sheet, shows what its columns become, then what would change, and does it as one step of the
 * history. Abandoned at any moment, it leaves nothing behind.
 */
public final class ImportCasesWizard extends ImportWizard {

    private final CaseFiles files = new CaseFiles(importers());
    private final FilePage file = new FilePage(texts(), this::read);
    private final ColumnsPage preview = new ColumnsPage(texts());
    private final DifferencesPage comparison = new DifferencesPage(texts(), this::compare);
    private String name;
    private String keptName;
    private Sheet sheet;
    private PlannedColumns columns;
    private CaseImportPlan plan;

    /**
     * Makes the wizard.
     *
     * @param project the project to import into, open for editing
     */
    public ImportCasesWizard(OpenProject project) {
        super(project, "cases.title");
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(preview);
        addPage(comparison);
    }

    @Override
    protected boolean prepare(IWizardPage page) {
        return page == preview ? propose() : compare();
    }

    /** Reads a sheet of a file, null for the first, and shows on the first page what came of it. */
    void read(Path path, String wanted) {
        List<String> names = new ArrayList<>();
        sheet = null;
        run("cases.reading", progress -> {
            var received = ReceivedFile.read(path, progress);
            names.addAll(files.sheets(received));
            var read = files.read(received, wanted, progress);
            name = received.name();
            keptName = CaseFiles.keptName(received, read);
            sheet = read;
        });
        file.show(path, names, sheet);
    }

    private CaseInference inference() {
        return new CaseInference(project().observatory(), project().content().scheme());
    }

    /** {@return whether the columns were looked at, so that they can be shown} What was changed by hand stays for the same sheet. */
    boolean propose() {
        if (columns != null && columns.sheet() == sheet) {
            return true;
        }
        var inference = inference();
        var mapping = inference.saved(sheet);
        List<ColumnProposal> proposals = new ArrayList<>();
        if (!run("cases.proposing", progress -> proposals.addAll(mapping.map(saved -> inference.propose(sheet, saved, progress))
                .orElseGet(() -> inference.propose(sheet, progress))))) {
            return false;
        }
        columns = new PlannedColumns(sheet, proposals, mapping.map(CaseMapping::getName).orElse(null), inference, texts());
        preview.show(columns);
        return true;
    }

    /** {@return whether the sheet was compared with the project, so that the differences can be shown} */
    boolean compare() {
        plan = null;
        var targets = columns.proposals().stream().map(ColumnProposal::target).toList();
        var options = new CaseImportOptions(comparison.erasing(), columns.mapping() == null ? keptName : columns.mapping());
        if (!run("cases.comparing", progress -> plan = CaseImport.plan(project().content(), sheet, targets, options, progress))) {
            comparison.forget();
            return false;
        }
        comparison.show(new CaseDifferences(plan, texts()), report().summary().in(texts().language()));
        return true;
    }

    private CaseReport report() {
        return new CaseReport(plan, columns.proposals(), columns.mapping());
    }

    @Override
    public boolean canFinish() {
        return plan != null && comparison.isPageComplete() && getContainer().getCurrentPage() == comparison;
    }

    @Override
    public boolean performFinish() {
        var language = texts().language();
        if (!plan.isEmpty()) {
            project().history().execute(plan.command(project().session(), CaseFiles.step(name).in(language)));
        }
        var report = new ImportReport(List.of(report().entry(name)));
        new ReportDialog(getShell(), texts(), project().folder(), report().summary().in(language), report.text(language)).open();
        return true;
    }
}
