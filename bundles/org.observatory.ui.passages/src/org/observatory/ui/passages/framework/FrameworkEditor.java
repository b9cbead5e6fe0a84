// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.observatory.coding.framework.FrameworkCounts;
import org.observatory.coding.framework.FrameworkEdits;
import org.observatory.coding.framework.FrameworkEdits.Written;
import org.observatory.coding.framework.FrameworkTable;
import org.observatory.coding.framework.Summaries;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Framework;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.elements.PageSelection;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.passages.framework.PassagesPane.Place;
import org.observatory.ui.passages.parts.ElementPicker;
import org.observatory.ui.passages.parts.FileExport;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.ProjectPart;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.properties.ElementProperties;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridMemory;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.grid.GridActions;
import org.observatory.ui.tables.texts.TableTexts;
import org.osgi.service.prefs.BackingStoreException;

/** Shows a framework grid: cases by themes, and for the cell selected its passages and its summary. */
public final class FrameworkEditor extends ProjectPart implements CodingDesks.Listener {

    /** The identity of the editor. */
    public static final String ID = "org.observatory.ui.passages.framework";
    private static final String NODE = "org.observatory.ui.passages";
    private static final int LINES = 5;

    private final FrameworkTexts texts = FrameworkTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final FrameworkWords words = new FrameworkWords(labels);
    private final Set<EObject> touched = new HashSet<>();
    private Projects projects;
    private CodingDesks desks;
    private Summaries summaries;
    private FrameworkCounts counts;
    private FrameworkEdits edits;
    private Runnable unhear;
    private HistoryActions history;
    private PageSelection selection;
    private SashForm sash;
    private Composite left;
    private Label notice;
    private PassagesPane pane;
    private FrameworkColumns columns;
    private FrameworkEditing editing;
    private GridRows<Case> rows;
    private Grid<Case> grid;
    private boolean reordering;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        projects = site.getService(Projects.class);
        projects.addListener(this);
        desks = site.getService(CodingDesks.class);
        desks.addListener(this);
        selection = new PageSelection(framework());
        site.setSelectionProvider(selection);
        summaries = new Summaries(framework());
        counts = new FrameworkCounts(project().session(), desk().index());
        edits = new FrameworkEdits(project().session(), framework());
        unhear = project().session().onChange(touched::addAll);
        name();
    }

    private void name() {
        setPartName(getEditorInput().getName());
        setTitleToolTip(getEditorInput().getToolTipText());
    }

    private ElementInput input() {
        return (ElementInput) getEditorInput();
    }

    @Override
    protected OpenProject project() {
        return input().project();
    }

    private Framework framework() {
        return (Framework) input().element();
    }

    private CodingDesk desk() {
        return desks.of(project());
    }

    private List<Case> cases() {
        return framework().getCases().isEmpty() ? project().content().cases() : List.copyOf(framework().getCases());
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(new LocalResourceManager(JFaceResources.getResources(), parent).get(input().getImageDescriptor()));
        sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.setSashWidth(6);
        left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        bar();
        pane = new PassagesPane(sash, this::keep, this::open, codings -> selection.select(codings.toArray(EObject[]::new)));
        sash.setWeights(66, 34);
        sash.addDisposeListener(event -> remember());
        history = new HistoryActions(getEditorSite().getActionBars(), this::project);
        show();
        new GridActions(() -> grid, () -> grid.state(CellState.EMPTY)).in(getEditorSite().getActionBars());
    }

    private void keep(Place place, String text) {
        if (project().session().holds(framework()) && !project().refuses()) {
            editing.write(List.of(new Written(place.one(), place.theme(), text)));
        }
    }

    private FrameworkColumns columns() {
        return new FrameworkColumns(framework(), project().content(), summaries, counts, labels);
    }

    /** Builds the grid, and keeps what was chosen of its columns and where the keyboard was when it was there before. */
    private void show() {
        counts.show(framework().getThemes(), desk().shown());
        columns = columns();
        var memory = grid == null ? remembered() : FrameworkColumns.remembered(grid.memory());
        var row = grid == null ? Optional.<Case>empty() : grid.currentRow();
        var column = grid == null ? Optional.<String>empty() : grid.currentColumn().map(GridColumn::id);
        if (grid != null) {
            grid.control().dispose();
        }
        rows = new GridRows<>();
        rows.show(columns.all(), cases());
        editing = new FrameworkEditing(edits, summaries, columns, project().history(), labels, this::refusal);
        grid = new Grid<>(left, rows, words, TableTexts.ofWorkbench(), editing, LINES);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.recall(memory);
        grid.onSelection(this::selected);
        grid.onOpen(this::open);
        grid.onEdit((one, edited, letter) -> write(letter));
        grid.onReorder(this::reordered);
        grid.fillMenu(this::fill);
        left.layout();
        row.ifPresent(one -> column.ifPresent(id -> grid.select(one, id)));
        selected();
        tell();
    }

    /** The buttons above the grid, and the line that says what of it is not shown. */
    private void bar() {
        var bar = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 8, 2, 0).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.swtDefaults().applyTo(tools);
        var icons = new Icons(bar);
        tool(tools, icons, "tool.themes", "table", this::chooseThemes);
        tool(tools, icons, "tool.cases", "filter", this::casesMenu);
        tool(tools, icons, "tool.export", "export", this::export);
        notice = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(notice);
    }

    private void tool(ToolBar tools, Icons icons, String key, String icon, Runnable run) {
        var item = new ToolItem(tools, SWT.PUSH);
        item.setText(texts.get(key));
        item.setImage(icons.of(icon));
        item.setToolTipText(texts.get(key + "Tip"));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    /** Says what is not shown: cases left out, summaries of themes that are no columns. */
    private void tell() {
        var few = framework().getCases().isEmpty() ? "" : texts.get("cases.few", framework().getCases().size(), project().content().cases().size());
        var said = framework().getThemes().isEmpty() ? texts.get("grid.noThemes") : few;
        notice.setText((said + " " + words.kept(summaries.kept())).strip().replace("&", "&&"));
        left.layout(new Control[] { notice });
    }

    private void fill(IMenuManager menu) {
        menu.add(action("menu.open", grid.currentRow().isPresent(), () -> grid.currentRow().ifPresent(this::openElement)));
        theme().ifPresent(theme -> {
            var at = framework().getThemes().indexOf(theme);
            menu.add(action("menu.write", true, () -> write(null)));
            menu.add(action("menu.left", at > 0, () -> execute(edits.move(texts.get("step.themes"), theme, -1))));
            menu.add(action("menu.right", at < framework().getThemes().size() - 1,
                    () -> execute(edits.move(texts.get("step.themes"), theme, 1))));
            menu.add(action("menu.remove", true, () -> removeTheme(theme)));
        });
    }

    private Action action(String key, boolean enabled, Runnable run) {
        var action = new Action(texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private Optional<Code> theme() {
        return grid.currentColumn().flatMap(column -> columns.theme(column.id()));
    }

    private void removeTheme(Code theme) {
        var left = new ArrayList<>(framework().getThemes());
        left.remove(theme);
        execute(edits.themes(texts.get("step.themes"), left));
    }

    private void chooseThemes() {
        pane.settle();
        var themes = new ThemeList(framework(), labels);
        if (new ThemesDialog(getSite().getShell(), themes, project().content().scheme()).open() == Dialog.OK) {
            execute(edits.themes(texts.get("step.themes"), themes.themes()));
        }
    }

    private void casesMenu() {
        var menu = new MenuManager();
        menu.add(action("cases.all", !framework().getCases().isEmpty(), () -> setCases(List.of())));
        menu.add(action("cases.shown", rows.count() > 0 && rows.count() < rows.total(), () -> setCases(shownCases())));
        menu.add(action("cases.documented", true, () -> setCases(cases().stream().filter(one -> !one.getDocuments().isEmpty()).toList())));
        menu.add(action("cases.without", !grid.selectedRows().isEmpty(), () -> {
            var kept = new ArrayList<>(cases());
            kept.removeAll(new HashSet<>(grid.selectedRows()));
            setCases(kept);
        }));
        menu.add(action("cases.add", !framework().getCases().isEmpty(), this::addCases));
        var shown = menu.createContextMenu(left);
        shown.addListener(SWT.Hide, event -> shown.getDisplay().asyncExec(menu::dispose));
        shown.setVisible(true);
    }

    private void addCases() {
        var held = new HashSet<>(framework().getCases());
        var picked = new ElementPicker(getSite().getShell(), texts.get("grid.name"), texts.get("cases.addHelp"), List.of(new ElementPicker.Group(
                labels.type(Literals.CASE), () -> project().content().cases().stream().filter(one -> !held.contains(one)).toList()))).pick();
        if (!picked.isEmpty()) {
            var wanted = new LinkedHashSet<>(framework().getCases());
            picked.forEach(one -> wanted.add((Case) one));
            setCases(List.copyOf(wanted));
        }
    }

    private void setCases(List<Case> cases) {
        execute(edits.cases(texts.get("step.cases"), cases));
    }

    private List<Case> shownCases() {
        var shown = new ArrayList<Case>();
        for (var at = 0; at < rows.count(); at++) {
            shown.add(rows.row(at));
        }
        return shown;
    }

    private void execute(Optional<Command> command) {
        if (!project().refuses()) {
            pane.settle();
            command.ifPresent(project().history()::execute);
        }
    }

    private void export() {
        pane.settle();
        var memory = grid.memory();
        var ids = memory.order().stream().filter(id -> !memory.hidden().contains(id)).toList();
        var facts = ids.stream().filter(id -> columns.theme(id).isEmpty()).map(this::fact).toList();
        var cases = shownCases();
        new FileExport(getSite().getShell()).run(labels.name(framework()), FrameworkExport.FORMATS, (file, format) ->
                FrameworkExport.write(FrameworkTable.of(framework(), columns.themes(ids), cases, facts, summaries, counts, labels),
                        labels.language(), format, file))
                .ifPresent(done -> grid.say(texts.get("export.told", done, cases.size(), project().content().cases().size())));
    }

    private FrameworkTable.Fact fact(String id) {
        var column = columns.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        return new FrameworkTable.Fact(column.title(), one -> column.cell().apply(one).text());
    }

    private Optional<String> refusal() {
        return project().isReadOnly() ? Optional.of(texts.get("grid.readOnly")) : Optional.empty();
    }

    private boolean write(Character letter) {
        if (theme().isPresent() && refusal().isEmpty()) {
            selected();
            pane.write(letter);
        }
        return true;
    }

    private void open(Case one) {
        if (theme().isPresent()) {
            write(null);
        } else {
            openElement(one);
        }
    }

    private void open(Coding passage) {
        openElement(passage);
    }

    private void openElement(EObject element) {
        try {
            Elements.open(getSite().getPage(), project(), element);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    private void selected() {
        if (grid == null || grid.control().isDisposed()) {
            return;
        }
        var one = grid.currentRow();
        selection.select(one.<EObject[]>map(shown -> new EObject[] { shown }).orElse(new EObject[] { framework() }));
        var place = one.flatMap(shown -> theme().map(theme -> new Place(shown, theme)));
        pane.show(place.orElse(null), place.map(cell -> summaries.text(cell.one(), cell.theme())).orElse(""),
                place.map(cell -> counts.passages(cell.one(), cell.theme())).orElse(List.of()), hidden(), refusal().isEmpty());
    }

    private String hidden() {
        return desk().isBlind() ? texts.get("pane.blind") : desk().isFiltered() ? texts.get("pane.filtered") : "";
    }

    /** Somebody moved a column: the order of the themes is that of the grid. Several moves at once are one step. */
    private void reordered(List<String> ids) {
        if (!reordering) {
            reordering = true;
            var moved = grid;
            sash.getDisplay().asyncExec(() -> {
                reordering = false;
                if (!sash.isDisposed() && moved == grid) {
                    execute(edits.themes(texts.get("step.themes"), columns.themes(grid.memory().order())));
                }
            });
        }
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (project != project() || sash == null || sash.isDisposed()) {
            return;
        }
        switch (change) {
            case CLOSED -> getSite().getPage().closeEditor(this, false);
            case SETTLE -> pane.settle();
            case REFUSED -> Optional.ofNullable(pane.place()).ifPresent(cell -> pane.takeBack(summaries.text(cell.one(), cell.theme())));
            case EDITED -> edited();
            default -> firePropertyChange(IEditorPart.PROP_DIRTY);
        }
    }

    private void edited() {
        firePropertyChange(IEditorPart.PROP_DIRTY);
        history.update();
        var those = Set.copyOf(touched);
        touched.clear();
        if (!project().session().holds(framework())) {
            getSite().getPage().closeEditor(this, false);
            return;
        }
        name();
        var changed = new HashSet<Case>();
        if (those.contains(framework())) {
            changed.addAll(summaries.refresh());
        }
        if (those.contains(project().content().scheme()) || those.contains(framework()) || those.contains(project().observatory())) {
            sash.getDisplay().asyncExec(this::adapt);
        }
        var documents = new HashSet<EObject>();
        those.forEach(root -> {
            if (root instanceof Codings codings) {
                documents.add(codings.getDocument());
            } else if (root instanceof Case one) {
                changed.add(one);
            }
        });
        var cases = cases();
        if (!documents.isEmpty()) {
            cases.stream().filter(one -> one.getDocuments().stream().anyMatch(documents::contains)).forEach(changed::add);
        }
        grid.refresh(rows.update(cases, changed));
        selected();
    }

    /** Builds the grid anew when its columns are others than before, and counts anew when the codebook changed. */
    private void adapt() {
        if (!sash.isDisposed() && project().session().holds(framework())) {
            if (FrameworkColumns.alike(rows.columns(), columns().all())) {
                recount();
            } else {
                show();
            }
        }
    }

    private void recount() {
        counts.show(framework().getThemes(), desk().shown());
        grid.refresh(rows.update(cases(), cases()));
        selected();
        tell();
    }

    @Override
    public void changed(CodingDesk desk) {
        if (sash != null && !sash.isDisposed() && desk.project() == project()) {
            recount();
        }
    }

    private String key() {
        return "framework." + framework().getId();
    }

    private GridMemory remembered() {
        return GridMemory.read(InstanceScope.INSTANCE.getNode(NODE).get(key(), columns.first().write()));
    }

    private void remember() {
        if (grid == null || grid.control().isDisposed()) {
            return;
        }
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        preferences.put(key(), FrameworkColumns.remembered(grid.memory()).write());
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(FrameworkEditor.class).warn("The columns of the framework grid are not kept.", unwritable);
        }
    }

    /** {@return the grid} */
    public Grid<Case> grid() {
        return grid;
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page(projects)) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        projects.removeListener(this);
        desks.removeListener(this);
        unhear.run();
        counts.close();
        super.dispose();
    }
}
