// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.team.Adjudication;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.texts.TeamTexts;

/** The one page of the comparison. */
final class ComparePage extends ProjectPage implements SettlePart.Settler, CodingDesks.Listener {

    private final Document document;
    private final CompareWords words = new CompareWords(TeamTexts.ofWorkbench(), ObservatoryLabels.ofWorkbench());
    private final TeamTexts texts = words.texts();
    private String digest;
    private Comparing comparing;
    private Composite body;
    private Composite coders;
    private Label summary;
    private SashForm sash;
    private CompareText text;
    private FindingList list;
    private FiguresTable figures;
    private DocumentsTable documents;
    private SettlePart settle;
    private FindingRow current;

    ComparePage(ProjectEditor editor, String title) {
        super(editor, "compare", title);
        document = (Document) editor.input().element();
    }

    private OpenProject project() {
        return owner().input().project();
    }

    private CodingDesk desk() {
        return getSite().getService(CodingDesks.class).of(project());
    }

    @Override
    protected void create(FieldContext shared, Composite area) {
        body = area;
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(body);
        coders = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(10, 2).applyTo(coders);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(coders);
        summary = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
        summary.setToolTipText(words.explained());
        sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 300).applyTo(sash);
        text = new CompareText(sash, words, texts.get("compare.text", words.labels().name(document)));
        var right = new SashForm(sash, SWT.VERTICAL);
        right.setSashWidth(6);
        var tabs = new CTabFolder(right, SWT.TOP | SWT.FLAT);
        list = new FindingList(tabs, words, this::choose);
        figures = new FiguresTable(tabs, words);
        documents = new DocumentsTable(tabs, words, project(), getSite().getPage());
        tab(tabs, "compare.differences", list.control());
        tab(tabs, "compare.figures", figures.control());
        tab(tabs, "compare.documents", documents.control());
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> {
            if (comparing != null && tabs.getSelectionIndex() == 2) {
                documents.show(comparing.coders());
            }
        });
        settle = new SettlePart(right, words, text::selection, this::codes, this);
        right.setWeights(45, 55);
        sash.setWeights(56, 44);
        text.onChoice(this::choose);
        text.onSelection(settle::check);
        list.onFilter(this::shown);
        getSite().getService(CodingDesks.class).addListener(this);
        body.addDisposeListener(event -> getSite().getService(CodingDesks.class).removeListener(this));
    }

    private static void tab(CTabFolder tabs, String key, Composite control) {
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(TeamTexts.ofWorkbench().get(key));
        tab.setControl(control);
    }

    private List<Code> codes() {
        var found = new ArrayList<Code>();
        project().content().scheme().eAllContents().forEachRemaining(each -> {
            if (each instanceof Code code) {
                found.add(code);
            }
        });
        return found;
    }

    @Override
    protected void update() {
        if (!Objects.equals(digest, document.getDigest()) || comparing == null) {
            digest = document.getDigest();
            load();
        } else {
            comparing.update();
            shown();
        }
    }

    private void load() {
        var session = project().session();
        var display = body.getDisplay();
        var job = Job.create(texts.get("compare.loading"), (IProgressMonitor monitor) -> {
            try {
                var content = session.texts().of(document);
                display.asyncExec(() -> loaded(content));
            } catch (ProjectException refused) {
                display.asyncExec(() -> {
                    if (!body.isDisposed()) {
                        summary.setText(refused.label().in(texts.language()));
                    }
                });
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void loaded(String content) {
        if (!body.isDisposed() && project().session().holds(document)) {
            comparing = new Comparing(project().session(), document, content);
            text.show(content);
            fillCoders();
            shown();
            comparing.open(null).or(() -> comparing.rows().stream().findFirst()).ifPresent(this::choose);
        }
    }

    private void fillCoders() {
        for (var child : coders.getChildren()) {
            child.dispose();
        }
        var label = new Label(coders, SWT.NONE);
        label.setText(texts.get("compare.coders"));
        var boxes = new ArrayList<Button>();
        for (var coder : comparing.candidates()) {
            var box = new Button(coders, SWT.CHECK);
            box.setText(words.labels().name(coder).replace("&", "&&"));
            box.setSelection(comparing.coders().contains(coder));
            box.setData(coder);
            boxes.add(box);
            box.addListener(SWT.Selection, event -> {
                comparing.choose(boxes.stream().filter(Button::getSelection).map(each -> (Coder) each.getData()).toList());
                shown();
            });
        }
        var adopt = new Button(coders, SWT.PUSH);
        adopt.setText(texts.get("compare.adopt"));
        adopt.setToolTipText(texts.get("compare.adoptHelp"));
        adopt.addListener(SWT.Selection, event -> adopt());
        Names.give(adopt, texts.get("compare.adopt"));
        ((GridLayout) coders.getLayout()).numColumns = coders.getChildren().length;
        body.layout(true, true);
    }

    /** Whether the comparison would show what a blind coder is not to see. */
    private boolean isBlind() {
        return desk().isBlind();
    }

    private void shown() {
        if (comparing == null || body.isDisposed()) {
            return;
        }
        var blind = isBlind();
        sash.setVisible(!blind);
        coders.setVisible(!blind);
        if (blind) {
            summary.setText(texts.get(desk().isBlindRound() ? "compare.blindRound" : "compare.blind"));
            body.layout();
            return;
        }
        comparing.showAgreements(list.isWithAgreements());
        comparing.hideSettled(list.isWithoutSettled());
        summary.setText(words.summary(comparing.total(), comparing.coders()).replace("&", "&&"));
        var lanes = new ArrayList<>(comparing.coders());
        comparing.layer().filter(layer -> comparing.stretches().stream().anyMatch(each -> each.coder() == layer)).ifPresent(lanes::add);
        text.show(lanes, comparing.stretches(), comparing.all());
        list.show(comparing.coders(), comparing.rows());
        figures.show(comparing.figures());
        current = current != null && comparing.all().contains(current) ? current : null;
        text.mark(current);
        settle.show(current, comparing.coders(), new Adjudication(project().session()).reasons());
        body.layout();
    }

    private void choose(FindingRow row) {
        if (row != current) {
            current = row;
            text.mark(row);
            settle.show(row, comparing.coders(), new Adjudication(project().session()).reasons());
            list.select(row);
        }
    }

    /** Goes to the next difference of the list, or the one before. */
    void step(boolean onward) {
        if (comparing != null && !isBlind()) {
            Comparing.beside(list.shown(), current, onward).ifPresent(this::choose);
        }
    }

    @Override
    public void settle(FindingRow row, List<Wanted> retained, String reason, boolean noted) {
        if (project().refuses()) {
            return;
        }
        var adjudication = new Adjudication(project().session());
        var codes = row.finding().codes();
        var label = texts.get("settle.step", words.codes(row.finding()));
        var commands = new ArrayList<Command>();
        commands.add(adjudication.settle(label, document, comparing.text(), row.finding(),
                new Adjudication.Verdict(retained, reason, desk().round())));
        if (noted) {
            var concerned = new LinkedHashSet<>(codes);
            retained.forEach(each -> concerned.add(each.code()));
            commands.add(adjudication.decide(label, concerned, reason, row.quotation(), document, desk().coder(),
                    PartialDate.of(LocalDate.now())));
        }
        CodingEdits.step(label, commands).ifPresent(project().history()::execute);
        comparing.open(row).ifPresent(this::choose);
        settle.setFocus();
    }

    @Override
    public void reopen(FindingRow row) {
        if (!project().refuses()) {
            new Adjudication(project().session()).reopen(texts.get("settle.reopenStep", words.codes(row.finding())), document, row.finding())
                    .ifPresent(project().history()::execute);
        }
    }

    private void adopt() {
        if (project().refuses()) {
            return;
        }
        Optional<Command> step = new Adjudication(project().session()).adopt(texts.get("compare.adopt"), document, comparing.text(),
                comparing.all().stream().map(FindingRow::finding).toList(), desk().round());
        step.ifPresent(project().history()::execute);
    }

    @Override
    public void changed(CodingDesk desk) {
        if (desk == desk()) {
            shown();
        }
    }

    @Override
    protected String heading() {
        return texts.get("compare.title", super.heading());
    }

    @Override
    public boolean reveals(EObject element) {
        return element == document || element instanceof Anchored;
    }

    @Override
    public void reveal(EObject element) {
        if (comparing != null && element instanceof Anchored passage) {
            comparing.all().stream().filter(row -> row.finding().hull().start() <= passage.getStart()
                    && passage.getEnd() <= row.finding().hull().end()).findFirst().ifPresent(this::choose);
        }
    }

    @Override
    public void settle() {
        // A verdict is given by its button alone.
    }

    @Override
    public void setFocus() {
        if (list != null && isBlind()) {
            getManagedForm().getForm().getForm().setFocus();
        } else if (list != null) {
            list.setFocus();
        }
    }
}
