// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.observatory.coding.team.RoundProgress;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.Round;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.team.TeamIcons;
import org.observatory.ui.team.texts.TeamTexts;

/** The rounds of the project of the active part, who has come how far, and one's own documents in the selected one. */
public final class RoundsView extends ViewPart implements Projects.Listener, CodingDesks.Listener, IPartListener {

    /** The identity of the view. */
    public static final String ID = "org.observatory.ui.team.rounds";

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final RoundText words = new RoundText(texts, labels);
    private final CodebookWatch watch = new CodebookWatch(this::showRound);
    private OpenProject project;
    private TableViewer rounds;
    private Label note;
    private MyDocuments mine;
    private HistoryActions history;

    @Override
    public void createPartControl(Composite parent) {
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        var table = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setLayout(new TableColumnLayout());
        rounds = new TableViewer(table, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
        rounds.setContentProvider(ArrayContentProvider.getInstance());
        rounds.getTable().setHeaderVisible(true);
        Names.give(rounds.getTable(), texts.get("rounds.name"));
        column("rounds.round", 3, labels::name);
        column("rounds.period", 3, words::period);
        column("rounds.state", 3, round -> words.state(round, LocalDate.now()));
        column("rounds.done", 6, round -> words.progress(round, project.content().codings()));
        rounds.addSelectionChangedListener(event -> showRound());
        rounds.addOpenListener(event -> selected().ifPresent(round -> actions().open(round)));
        note = new Label(left, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(200, SWT.DEFAULT).applyTo(note);
        mine = new MyDocuments(sash, document -> actions().open(document));
        sash.setWeights(55, 45);
        tools();
        history = new HistoryActions(getViewSite().getActionBars(), () -> project);
        getSite().getService(Projects.class).addListener(this);
        getSite().getService(CodingDesks.class).addListener(this);
        getSite().getPage().addPartListener(this);
        follow();
    }

    private void column(String key, int weight, Function<Round, String> text) {
        var column = new TableViewerColumn(rounds, SWT.LEFT);
        column.getColumn().setText(texts.get(key));
        ((TableColumnLayout) rounds.getTable().getParent().getLayout()).setColumnData(column.getColumn(),
                new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((Round) row);
            }
        });
    }

    private void tools() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("rounds.new", Icons.descriptor("add"), () -> actions().add().ifPresent(this::select)));
        bar.add(action("rounds.edit", Icons.descriptor("properties"), () -> act(round -> actions().open(round))));
        bar.add(action("rounds.codeIn", TeamIcons.descriptor("coder"), () -> act(round -> desk().codeIn(Optional.of(round)))));
        bar.add(action("rounds.freeze", Icons.descriptor("history"), () -> act(round -> actions().freeze(round))));
        bar.add(action("rounds.compare", TeamIcons.descriptor("compare"), () -> act(round -> {
            var differences = watch.differences(project, round);
            actions().compare(round, differences == null ? List.of() : differences);
        })));
        bar.add(action("rounds.end", Icons.descriptor("retained"), () -> act(round -> actions().end(round))));
        bar.add(action("rounds.delete", Icons.descriptor("delete"), () -> act(round -> actions().delete(round))));
    }

    private Action action(String key, ImageDescriptor icon, Runnable run) {
        var action = new Action(texts.get(key), icon) {
            @Override
            public void run() {
                if (project != null) {
                    run.run();
                }
            }
        };
        action.setToolTipText(texts.get(key));
        return action;
    }

    private void act(Consumer<Round> with) {
        selected().ifPresent(with);
    }

    private RoundActions actions() {
        return new RoundActions(getSite().getPage(), project);
    }

    private CodingDesk desk() {
        return getSite().getService(CodingDesks.class).of(project);
    }

    private Optional<Round> selected() {
        return Optional.ofNullable((Round) rounds.getStructuredSelection().getFirstElement());
    }

    private void select(Round round) {
        rounds.setSelection(new StructuredSelection(round), true);
    }

    private void follow() {
        var now = CurrentProject.shownIn(getSite().getWorkbenchWindow()).filter(one -> !one.isArchive()).orElse(null);
        if (now != null && now != project || project == null) {
            project = now;
            show();
        }
    }

    private void show() {
        if (rounds.getTable().isDisposed()) {
            return;
        }
        setContentDescription(project == null ? texts.get("rounds.noProject") : project.name());
        var before = selected().orElse(null);
        var all = project == null ? List.<Round>of() : List.copyOf(project.content().scheme().getRounds());
        rounds.setInput(all);
        var wanted = before != null && all.contains(before) ? before : project == null ? null
                : desk().round().orElse(all.isEmpty() ? null : all.getLast());
        if (wanted != null) {
            select(wanted);
        }
        showRound();
        history.update();
    }

    private void showRound() {
        if (rounds.getTable().isDisposed()) {
            return;
        }
        var round = selected().orElse(null);
        if (round == null) {
            note.setText(texts.get("rounds.none"));
            mine.show("", null, Map.of());
        } else {
            note.setText(words.codebook(round, watch.differences(project, round)));
            var coder = desk().coder();
            mine.show(coder.map(one -> texts.get(Rounds.coders(round).contains(one) ? "mine.of" : "mine.notIn", labels.name(one),
                    labels.name(round))).orElseGet(() -> texts.get("coders.nobody")), round,
                    coder.map(one -> RoundProgress.of(round, one, project.content().codings()).passages()).orElse(Map.of()));
        }
        note.getParent().layout();
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        if (change == Projects.Change.CLOSED && changed == project) {
            project = null;
            follow();
            show();
        } else if (change == Projects.Change.OPENED) {
            follow();
        } else if (change == Projects.Change.EDITED && changed == project) {
            show();
        }
    }

    @Override
    public void changed(CodingDesk desk) {
        if (project != null && desk.project() == project) {
            showRound();
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // the active part alone tells the project
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        // another one is activated
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // another one is activated
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // it is activated next
    }

    @Override
    public void setFocus() {
        rounds.getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getService(Projects.class).removeListener(this);
        getSite().getService(CodingDesks.class).removeListener(this);
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
