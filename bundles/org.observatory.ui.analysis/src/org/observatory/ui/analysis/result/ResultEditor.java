// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.SavedAnalysis;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.tables.StudyTables;
import org.observatory.ui.analysis.Analysing;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.Prepared;
import org.observatory.ui.analysis.Prepared.Found;
import org.observatory.ui.analysis.ask.Asking;
import org.observatory.ui.analysis.matrix.Known;
import org.observatory.ui.analysis.matrix.MatrixPane;
import org.observatory.ui.analysis.result.Behind.Stretch;
import org.observatory.ui.analysis.saved.SavedAnalyses;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.links.KeySelection;
import org.observatory.ui.links.KeySelections;
import org.observatory.ui.links.LinkedSelection;
import org.observatory.ui.passages.parts.FileExport;
import org.observatory.ui.passages.view.PassagesView;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.LazyRefresh;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.ProjectPart;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.properties.ElementProperties;
import org.observatory.ui.tables.grid.Grid;

/** Runs an analysis of a project and shows its result; of a kept analysis, or of one that was just asked for. */
public final class ResultEditor extends ProjectPart implements ResultHeader.Deeds, Running.Listener,
        BehindList.Opener {

    /** The identity of the editor. */
    public static final String ID = Elements.ANALYSIS_EDITOR;

    private static final int MOST_COMPARED = 10_000;

    private final AnalysisTexts texts = AnalysisTexts.ofWorkbench();
    private final ObservatoryLabels labels = new ObservatoryLabels(texts.language());
    private Projects projects;
    private Analysing analysing;
    private OpenProject project;
    private SavedAnalysis saved;
    private Asked asked;
    private Result result;
    private HistoryActions history;
    private ResultHeader header;
    private Composite body;
    private Waiting waiting;
    private ResultPage page;
    private Running running;
    private LazyRefresh edited;
    private boolean matrixFirst;
    private final KeySelections selections = new KeySelections();
    private LinkedSelection linked;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        projects = site.getService(Projects.class);
        analysing = site.getService(Analysing.class);
        switch (input) {
            case ResultInput one -> {
                project = one.project();
                asked = one.asked();
            }
            case ElementInput one when one.element() instanceof SavedAnalysis kept -> {
                project = one.project();
                saved = kept;
                asked = SavedAnalyses.asked(kept);
            }
            default -> throw new PartInitException(input.getName());
        }
        projects.addListener(this);
        setTitleToolTip(input.getToolTipText());
        setPartName(title());
    }

    private Optional<Analysis> analysis() {
        return analysing.analyses().find(asked.analysis());
    }

    private String title() {
        return saved != null ? labels.name(saved) : analysis().map(analysis -> analysis.label().in(texts.language())).orElse(asked.analysis());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        header = new ResultHeader(parent, texts, this);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        waiting = new Waiting(body, texts, () -> running.cancel());
        page = new ResultPage(body, texts, this::openBehind, (keys, origin) -> open(Behind.of(project.content(), keys, origin)),
                this::selected, this);
        getSite().setSelectionProvider(selections);
        linked = new LinkedSelection(this, () -> project, selection -> page.mark(selection.keys()));
        linked.catchUp();
        running = new Running(parent.getDisplay(), this);
        edited = new LazyRefresh(body, this::compareData);
        history = new HistoryActions(getEditorSite().getActionBars(), () -> project);
        new ResultActions(page).in(getEditorSite().getActionBars());
        run();
    }

    @Override
    public void run() {
        result = null;
        header.show(title(), analysing.inputs(project).tables().hasCases() ? new Asking(analysing, project).sentences(asked, texts) : List.of());
        header.enable(false);
        header.tell(null, false);
        goesOn(0, new Label("", ""));
        running.forget();
        try {
            if (analysis().filter(analysing::comparesCoders).isPresent() && getSite().getService(CodingDesks.class).of(project).isBlind()) {
                end(texts.get("result.blind"));
            } else {
                running.start(texts.get("result.job", title()), analysing.prepare(project, asked));
            }
        } catch (AnalysisException unknown) {
            refused(unknown.label());
        }
    }

    private void front(Composite control) {
        ((StackLayout) body.getLayout()).topControl = control;
        body.layout();
    }

    private boolean gone() {
        return body.isDisposed();
    }

    @Override
    public void goesOn(double done, Label step) {
        if (!gone()) {
            waiting.goesOn(step.isBlank() ? texts.get("result.running") : step.in(texts.language()), done);
            front(waiting.control());
        }
    }

    @Override
    public void done(Found of) {
        if (!gone()) {
            var found = of.result();
            result = found;
            header.show(title(), new Asking(analysing, project).sentences(asked, texts));
            page.show(found, analysis().orElseThrow(), new Asking(analysing, project).form(asked, texts)
                    .map(form -> form.all(asked.choices())).orElse(List.of()), this::known);
            if (matrixFirst) {
                matrixFirst = false;
                page.selectMatrix();
            }
            header.enable(true);
            var changed = saved != null && saved.getFingerprint() != null && !saved.getFingerprint().equals(found.fingerprint());
            header.tell(changed ? texts.get("result.changedSinceKept", saved.getKept() == null ? "" : Dates.full(saved.getKept(),
                    texts.language())) : null, true);
            front(page.control());
            if (getSite().getPage().getActivePart() == this) {
                page.setFocus();
            }
            if (of.revision() != analysing.inputs(project).revision()) {
                edited.soon();
            }
        }
    }

    private Known known() {
        return new Known(StudyTables.codes(project.content()), analysis().map(one -> analysing.offer(one, project).variables()).orElse(null));
    }

    /** Brings the matrix to the front, at once or when the result is there, if it has one. */
    public void frontMatrix() {
        matrixFirst = result == null;
        if (result != null) {
            page.selectMatrix();
            page.setFocus();
        }
    }

    @Override
    public void refused(Label why) {
        end(why.in(texts.language()));
    }

    @Override
    public void cancelled() {
        end(texts.get("result.cancelled"));
    }

    private void end(String why) {
        if (!gone()) {
            waiting.ended(why);
            front(waiting.control());
        }
    }

    @Override
    public void change() {
        new Asking(analysing, project).ask(getSite().getShell(), asked).ifPresent(next -> {
            asked = next;
            setPartName(title());
            run();
        });
    }

    @Override
    public void keep() {
        if (project.refuses() || result == null) {
            return;
        }
        var dialog = new InputDialog(getSite().getShell(), texts.get("saved.nameTitle"), texts.get("saved.name"),
                saved != null ? labels.name(saved) : suggestedName(), typed -> typed.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            var all = new SavedAnalyses(project.session(), texts);
            project.history().execute(all.keep(dialog.getValue(), asked, result.fingerprint(), LocalDate.now()));
            saved = all.named(dialog.getValue()).orElse(saved);
            setInputWithNotify(new ElementInput(project, saved));
            name();
            header.tell(null, false);
        }
    }

    private String suggestedName() {
        var chosen = new Asking(analysing, project).form(asked, texts).map(form -> form.values(asked.choices())).orElse(List.of());
        return chosen.isEmpty() ? title() : texts.get("saved.suggested", title(), chosen.stream().limit(2).collect(Collectors.joining(" × ")));
    }

    @Override
    public void accept() {
        if (saved != null && result != null && !project.refuses()) {
            project.history().execute(new SavedAnalyses(project.session(), texts).keep(labels.name(saved), asked, result.fingerprint(),
                    LocalDate.now()));
            header.tell(null, false);
        }
    }

    @Override
    public void export() {
        page.matrix().flatMap(MatrixPane::sheet).or(() -> page.table().map(ResultTable::sheet)).ifPresent(sheet -> new FileExport(
                getSite().getShell()).run(title() + " " + sheet.name(), List.of("csv", "xlsx", "ods"), (file, format) -> new SheetWriter(
                        CsvStyle.of(texts.language())).write(sheet, SheetFormat.of(format).orElseThrow(), file)).ifPresent(this::say));
    }

    @Override
    public void copyTable() {
        page.matrix().ifPresent(MatrixPane::copyAll);
        page.table().ifPresent(table -> {
            var clipboard = new Clipboard(body.getDisplay());
            clipboard.setContents(new Object[] { table.paste() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
            say(texts.get("result.copied", table.table().size()));
        });
    }

    private void say(String text) {
        page.grid().ifPresent(grid -> grid.say(text));
        page.matrix().ifPresent(matrix -> matrix.say(text));
    }

    private void selected(MatrixPane.Selected cell) {
        page.mark(Set.of());
        selections.select(new KeySelection(project, cell.keys(), cell.origin()));
    }

    private void openBehind(ResultTable table, Grid<ResultTable.Row> grid) {
        grid.currentRow().ifPresent(row -> open(Behind.of(project.content(), table, row.at(),
                grid.currentColumn().map(column -> column.id()).orElse(""))));
    }

    private void open(Behind behind) {
        switch (behind) {
            case Behind.Passages passages -> showPassages(passages.codings(), passages.origin());
            case Behind.Stretches one when one.places().size() == 1 -> open(one.places().getFirst());
            case Behind.Stretches several -> page.show(several, project.session().texts());
            case Behind.Elements elements when elements.elements().size() == 1 -> open(elements.elements().getFirst());
            case Behind.Elements elements -> page.show(elements);
            case Behind.Nothing nothing -> say(texts.get("behind.nothing"));
        }
    }

    private void showPassages(Set<String> codings, String origin) {
        try {
            ((PassagesView) getSite().getPage().showView(PassagesView.ID)).show(project, codings, origin);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    @Override
    public void open(Stretch stretch) {
        open(stretch.document());
        var place = CodingFactory.eINSTANCE.createCoding();
        place.setStart(stretch.segment().start());
        place.setEnd(stretch.segment().end());
        if (getSite().getPage().getActiveEditor() instanceof Elements.Revealer revealer) {
            revealer.reveal(place);
        }
    }

    @Override
    public void open(EObject element) {
        try {
            Elements.open(getSite().getPage(), project, element);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    /** {@return what is shown: values, tables, what is behind a cell} */
    public Optional<ResultView> view() {
        return result == null ? Optional.empty() : Optional.of(new ResultView(result, page));
    }

    /** {@return what is told of data that changed; empty text for nothing} */
    public String told() {
        return header.told();
    }

    /** {@return what is said in place of a result} */
    public String said() {
        return waiting.said();
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        if (changed != project || body == null || gone()) {
            return;
        }
        if (change == Projects.Change.CLOSED || saved != null && !project.session().holds(saved) && getEditorInput() instanceof ElementInput) {
            getSite().getPage().closeEditor(this, false);
            return;
        }
        if (!title().equals(getPartName())) {
            name();
        }
        firePropertyChange(IEditorPart.PROP_DIRTY);
        history.update();
        if (change == Projects.Change.EDITED && result != null) {
            edited.soon();
        }
    }

    private void name() {
        setPartName(title());
        header.show(title(), new Asking(analysing, project).sentences(asked, texts));
    }

    /**
     * Finds out beside the window whether the data are others than those the result was found with. Where they are very many, they
     * are not copied after each edit, and it is only told that there was one.
     */
    private void compareData() {
        if (project.content().codings().stream().mapToInt(file -> file.getCodings().size()).sum() > MOST_COMPARED) {
            header.tell(texts.get("result.edited"), false);
            return;
        }
        var shown = result;
        try {
            compare(shown, analysing.prepare(project, asked));
        } catch (AnalysisException gone) {
            header.tell(texts.get("result.changed"), false);
        }
    }

    private void compare(Result shown, Prepared prepared) {
        var job = Job.createSystem(texts.get("result.running"), (IProgressMonitor monitor) -> {
            var changed = !prepared.fingerprint().equals(Optional.of(shown.fingerprint()));
            getSite().getShell().getDisplay().asyncExec(() -> {
                if (!gone() && result == shown) {
                    if (changed) {
                        header.tell(texts.get("result.changed"), false);
                    } else if (header.told().equals(texts.get("result.changed"))) {
                        header.tell(null, false);
                    }
                }
            });
        });
        job.schedule();
    }

    @Override
    protected OpenProject project() {
        return project;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page(projects)) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        if (result == null) {
            waiting.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        projects.removeListener(this);
        if (running != null) {
            running.forget();
            linked.dispose();
        }
        super.dispose();
    }
}
