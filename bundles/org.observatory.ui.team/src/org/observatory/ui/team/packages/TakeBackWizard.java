// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.IWizardPage;
import org.observatory.coding.packages.Arrival;
import org.observatory.coding.packages.TakeBack;
import org.observatory.coding.packages.Taking;
import org.observatory.project.compare.Choice;
import org.observatory.project.compare.Conflict;
import org.observatory.ui.exchange.BackgroundWizard;
import org.observatory.ui.exchange.ReportDialog;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.packages.texts.PackageTexts;

/**
 * Takes a package back: asks for it, shows what it brings, then what both sides changed, and merges it as one step of the
 * history. Abandoned at any moment, it leaves nothing behind.
 */
public final class TakeBackWizard extends BackgroundWizard {

    private static final int SHOWN = 100;

    private final OpenProject project;
    private final PackageTexts texts;
    private final FileOnlyPage page;
    private final GridPage<Arrival> arrivals;
    private final GridPage<Conflict> conflicts;
    private Path looked;
    private TakeBack takeBack;
    private ConflictAnswers answers;
    private Taking taking;

    /**
     * Makes the wizard.
     *
     * @param project the project, open for editing
     */
    public TakeBackWizard(OpenProject project) {
        this(project, PackageTexts.ofWorkbench());
    }

    private TakeBackWizard(OpenProject project, PackageTexts texts) {
        super(texts.get("take.title", project.name()), texts.get("abandoned"), texts.language());
        this.project = project;
        this.texts = texts;
        page = new FileOnlyPage("take", texts.get("take.title", project.name()), texts, false, null, texts.get("take.keeps"), null);
        arrivals = new GridPage<>("arrivals", texts, List.of("arrivals.details"));
        conflicts = new GridPage<>("conflicts", texts, List.of("conflicts.mine", "conflicts.theirs"));
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(arrivals);
        addPage(conflicts);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage from) {
        return from == arrivals && takeBack != null && takeBack.conflicts().isEmpty() ? null : super.getNextPage(from);
    }

    @Override
    protected boolean prepare(IWizardPage next) {
        return next != arrivals || look();
    }

    private boolean look() {
        var file = page.file().orElseThrow();
        if (file.equals(looked) && takeBack != null) {
            return true;
        }
        takeBack = null;
        if (!inBackground(texts.get("take.reading"), progress -> takeBack = TakeBack.preview(project.session(), file, progress))) {
            return false;
        }
        looked = file;
        var rows = new ArrivalRows(takeBack, texts);
        arrivals.show(rows.columns(), rows.rows(), null, () -> { }, null, selected -> arrivals.tell(0, details(rows, selected)));
        arrivals.tell(0, Stream.concat(unplaced(), Stream.of(takeBack.byDocument(), takeBack.byCode()).flatMap(List::stream)
                .map(line -> line.in(texts.language()))).collect(Collectors.joining("\n")));
        arrivals.setMessage(takeBack.note().title().in(texts.language()) + ". " + takeBack.summary().in(texts.language()));
        answers = new ConflictAnswers(takeBack, texts);
        conflicts.show(answers.columns(), answers.rows(), answers, () -> { }, answers::turn, this::beside);
        return true;
    }

    private Stream<String> unplaced() {
        return takeBack.unplaced().stream().map(line -> texts.get("arrivals.unplaced", line.in(texts.language())));
    }

    private static String details(ArrivalRows rows, List<Arrival> selected) {
        return selected.stream().limit(SHOWN).map(rows::details).collect(Collectors.joining("\n"));
    }

    private void beside(List<Conflict> selected) {
        conflicts.tell(0, selected.isEmpty() ? "" : answers.side(selected.getFirst(), Choice.MINE));
        conflicts.tell(1, selected.isEmpty() ? "" : answers.side(selected.getFirst(), Choice.THEIRS));
    }

    @Override
    public boolean canFinish() {
        return takeBack != null && getContainer().getCurrentPage() != page;
    }

    @Override
    public boolean performFinish() {
        if (!inBackground(texts.get("take.preparing"), progress -> taking = takeBack.prepare(answers.choices(), progress))) {
            return false;
        }
        var report = taking.execute();
        new ReportDialog(getShell(), ExchangeTexts.ofWorkbench(), project.folder(), report.summary().in(texts.language()),
                report.text(texts.language())).open();
        return true;
    }
}
