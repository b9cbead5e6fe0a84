// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.observatory.analysis.Label;
import org.observatory.coding.passages.CorpusReader;
import org.observatory.coding.passages.Passage;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.PassageSearch;
import org.observatory.model.coding.Coder;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.passages.parts.FileExport;
import org.observatory.ui.passages.query.ElementNames;
import org.observatory.ui.passages.query.QueryDialog;
import org.observatory.ui.passages.query.QuerySentence;
import org.observatory.ui.passages.query.QueryTexts;
import org.observatory.ui.passages.query.SavedQueries;
import org.observatory.ui.passages.query.SavedQueriesDialog;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.LazyRefresh;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.SaveablesPart;

/**
 * Lists the passages that answer a question, in their context, and follows what is coded. Which passages they are, and whose are
 * not shown, is always said above the list.
 */
public final class PassagesView extends ViewPart implements SaveablesPart, Projects.Listener, CodingDesks.Listener,
        PassageTable.Deeds, FilterBar.Deeds {

    /** The identity of the view. */
    public static final String ID = "org.observatory.ui.passages.passages";
    private static final String CONTEXT = "org.observatory.ui.passages.context";

    private final ViewTexts texts = ViewTexts.ofWorkbench();
    private final QueryTexts queries = QueryTexts.ofWorkbench();
    private final PassageWords words = new PassageWords(texts);
    private final ISelectionListener follow = this::follow;
    private final PassageSelection selection = new PassageSelection();
    private Projects projects;
    private CodingDesks desks;
    private OpenProject project;
    private CorpusReader reader;
    private PassageQuery query = PassageQuery.EVERYTHING;
    private Told told;
    private PassageRows.Arrangement arrangement = PassageRows.Arrangement.PLAIN;
    private PassageSearch.Found found;
    private LazyRefresh edited;
    private PassageFinder finder;
    private PassageFinder counter;
    private FilterBar bar;
    private PassageTable table;
    private ReadingPane reading;
    private PassageActions actions;
    private HistoryActions history;

    /** What is said of a question that is too long to be said. */
    private record Told(PassageQuery query, String origin) {
    }

    @Override
    public void createPartControl(Composite parent) {
        projects = getSite().getService(Projects.class);
        desks = getSite().getService(CodingDesks.class);
        finder = new PassageFinder(parent.getDisplay(), texts);
        counter = new PassageFinder(parent.getDisplay(), texts);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        bar = new FilterBar(parent, texts, this);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new PassageTable(sash, texts, this);
        edited = new LazyRefresh(table.control(), this::refresh);
        reading = new ReadingPane(sash, texts);
        sash.setWeights(72, 28);
        actions = new PassageActions(texts, getSite().getShell(), this::desk, table::selected, this::tell);
        history = new HistoryActions(getViewSite().getActionBars(), () -> project);
        new PassageMenus(this, texts, actions, table).connect();
        getSite().setSelectionProvider(selection);
        getSite().getPage().addSelectionListener(follow);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        projects.addListener(this);
        desks.addListener(this);
        reading.show(null);
        look(projects.open().stream().findFirst().orElse(null));
        follow(null, getSite().getPage().getSelection());
    }

    private void follow(IWorkbenchPart part, ISelection chosen) {
        var element = part == this || !(chosen instanceof IStructuredSelection structured) ? null
                : Adapters.adapt(structured.getFirstElement(), EObject.class);
        var its = element == null ? null : projects.of(element).orElse(null);
        if (its != null && its != project) {
            look(its);
        }
    }

    /** Shows the passages of a project from now on, all of them. */
    private void look(OpenProject next) {
        if (reader != null) {
            reader.close();
        }
        project = next;
        reader = next == null ? null : new CorpusReader(next.session());
        query = PassageQuery.EVERYTHING;
        arrangement = new PassageRows.Arrangement(arrangement.grouping(), arrangement.order(), arrangement.down(), Set.of(), PassageRows.PAGE);
        firePropertyChange(PROP_DIRTY);
        refresh();
    }

    /** Shows the passages of a project that answer a question; without one, all of them, unless some are shown already. */
    void show(OpenProject wanted, Optional<PassageQuery> asked) {
        if (wanted != project) {
            look(wanted);
        }
        asked.ifPresent(this::show);
    }

    /**
     * Shows exactly the passages of some codings, as those behind a figure are.
     *
     * @param wanted  their project
     * @param codings the identities of the codings
     * @param origin  what they stand behind, for people
     */
    public void show(OpenProject wanted, Set<String> codings, String origin) {
        var listed = new PassageQuery.Listed(codings);
        told = new Told(listed, origin);
        show(wanted, Optional.of(listed));
    }

    private void show(PassageQuery asked) {
        query = asked;
        found = null;
        arrangement = new PassageRows.Arrangement(arrangement.grouping(), arrangement.order(), arrangement.down(), Set.of(), PassageRows.PAGE);
        refresh();
    }

    private void refresh() {
        history.update();
        bar.setEnabled(project != null);
        if (project == null) {
            finder.cancel();
            found = null;
            table.show(PassageRows.none());
            bar.show(texts.get("noProject"), false, "", "", arrangement.grouping());
            return;
        }
        finder.find(reader, query, shownCoders(), arrangement, (answer, rows) -> {
            if (!table.control().isDisposed()) {
                found = answer;
                table.show(rows);
                bar.show(sentence(), !(query instanceof PassageQuery.Everything), words.count(answer), remark(answer), arrangement.grouping());
            }
        });
    }

    private Set<String> shownCoders() {
        var shown = desk().shown();
        return project.content().scheme().getCoders().stream().filter(shown).map(Coder::getId).collect(Collectors.toSet());
    }

    private String remark(PassageSearch.Found answer) {
        var desk = desk();
        var labels = new ObservatoryLabels(texts.language());
        var hidden = !desk.isFiltered() ? "" : desk.isBlind() ? texts.get("hidden.blind")
                : texts.get("hidden.coders", project.content().scheme().getCoders().stream().filter(coder -> !desk.shown().test(coder))
                        .map(labels::name).collect(Collectors.joining(", ")));
        var unread = answer.unread().isEmpty() ? "" : texts.get("unread", answer.unread().getFirst().in(texts.language()));
        return (hidden + " " + unread).strip();
    }

    private String sentence() {
        if (told != null && told.query() == query) {
            return texts.get("behind", told.origin());
        }
        return new QuerySentence(queries, new ElementNames(project.content(), new ObservatoryLabels(texts.language()), queries.get("gone")))
                .of(query);
    }

    CodingDesk desk() {
        return project == null ? null : desks.of(project);
    }

    private void tell(String done) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(done);
    }

    @Override
    public void filter() {
        if (project == null) {
            return;
        }
        var dialog = new QueryDialog(getSite().getShell(), project.content(), query, (asked, told) -> counter.count(reader, asked,
                shownCoders(), counted -> told.accept(words.count(counted))));
        if (dialog.open() == Window.OK) {
            dialog.name().filter(name -> !project.refuses()).ifPresent(name ->
                    project.history().execute(new SavedQueries(project.session(), queries).keep(name, dialog.query())));
            show(dialog.query());
        }
    }

    @Override
    public void showAll() {
        if (project != null) {
            show(PassageQuery.EVERYTHING);
        }
    }

    /** Lists the questions that the project keeps. */
    void showSaved() {
        if (project != null) {
            new SavedQueriesDialog(getSite().getShell(), project).choose().ifPresent(this::show);
        }
    }

    @Override
    public void group(Grouping grouping) {
        arrange(new PassageRows.Arrangement(grouping, arrangement.order(), arrangement.down(), Set.of(), PassageRows.PAGE));
    }

    @Override
    public void sort(PassageColumn column) {
        var same = column == arrangement.order();
        arrange(new PassageRows.Arrangement(arrangement.grouping(), same && arrangement.down() ? null : column, same && !arrangement.down(),
                arrangement.closed(), arrangement.most()));
    }

    @Override
    public void turn(Grouping.Key group) {
        var closed = new HashSet<>(arrangement.closed());
        if (!closed.remove(group.id())) {
            closed.add(group.id());
        }
        arrange(new PassageRows.Arrangement(arrangement.grouping(), arrangement.order(), arrangement.down(), closed, arrangement.most()));
    }

    @Override
    public void showMore() {
        arrange(new PassageRows.Arrangement(arrangement.grouping(), arrangement.order(), arrangement.down(), arrangement.closed(),
                arrangement.most() + PassageRows.PAGE));
    }

    private void arrange(PassageRows.Arrangement next) {
        arrangement = next;
        refresh();
    }

    @Override
    public void chosen() {
        var passages = table.selected();
        reading.show(passages.isEmpty() ? null : passages.getFirst());
        selection.select(project == null ? List.of() : passages.stream().limit(1000).flatMap(passage -> passage.codings().stream())
                .map(project.content()::find).flatMap(Optional::stream).toList());
    }

    @Override
    public void open(Passage passage) {
        passage.codings().stream().map(project.content()::find).flatMap(Optional::stream).findFirst().ifPresent(coding -> {
            try {
                Elements.open(getSite().getPage(), project, coding);
            } catch (PartInitException unopened) {
                throw new IllegalStateException(unopened);
            }
        });
    }

    /** Writes the list to a file. */
    void export() {
        if (found != null) {
            var whole = PassageRows.of(found.passages(), new PassageRows.Arrangement(arrangement.grouping(), arrangement.order(),
                    arrangement.down(), Set.of(), Integer.MAX_VALUE), texts.language(), Label.each(language -> new ViewTexts(language)
                            .get("group.nowhere")));
            var asked = sentence();
            var count = words.count(found);
            new FileExport(getSite().getShell()).run(texts.get("export.name"), PassageExport.FORMATS,
                    (file, format) -> new PassageExport(texts).write(whole, asked, count, format, file)).ifPresent(this::tell);
        }
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        if (change == Projects.Change.OPENED && project == null) {
            look(changed);
        } else if (changed == project) {
            switch (change) {
                case CLOSED -> look(projects.open().stream().filter(open -> open != changed).findFirst().orElse(null));
                case EDITED, SAVED -> {
                    firePropertyChange(PROP_DIRTY);
                    history.update();
                    edited.soon();
                }
                default -> {
                    // nothing is typed here
                }
            }
        }
    }

    @Override
    public void changed(CodingDesk desk) {
        if (desk.project() == project) {
            refresh();
        }
    }

    /** {@return none: the view lets go of a project without asking, since the explorer keeps it} */
    @Override
    public List<OpenProject> shownProjects() {
        return List.of();
    }

    @Override
    public List<OpenProject> activeProjects() {
        return project == null ? List.of() : List.of(project);
    }

    @Override
    public boolean isDirty() {
        return project != null && project.session().isDirty();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
        if (table.control().getSelectionCount() == 0 && table.rows().size() > 0) {
            table.control().setSelection(0);
            chosen();
        }
    }

    /** {@return what answers the question that is shown; empty until it is found} */
    public Optional<PassageSearch.Found> found() {
        return Optional.ofNullable(found);
    }

    /** {@return the codes that the passages selected bear, with how many bear each} */
    Map<String, Integer> codes() {
        return project == null ? Map.of() : actions.codes();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(follow);
        projects.removeListener(this);
        desks.removeListener(this);
        finder.cancel();
        counter.cancel();
        if (reader != null) {
            reader.close();
        }
        super.dispose();
    }
}
