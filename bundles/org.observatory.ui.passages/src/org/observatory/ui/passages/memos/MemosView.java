// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.elements.PageSelection;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.passages.parts.Selected;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.LazyRefresh;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.SearchWords;

/** Lists the memos of a project, or its research journal by date, with the one selected beside it. */
public final class MemosView extends ViewPart implements Projects.Listener, ISelectionListener {

    /** The identity of the view. */
    public static final String ID = "org.observatory.ui.passages.memos";
    private static final int TYPING_PAUSE = 200;

    private final MemoTexts texts = MemoTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final MemoList memos = new MemoList(labels);
    private Projects projects;
    private OpenProject project;
    private MemoQuery query = MemoQuery.ALL;
    private MemoOrder order = MemoOrder.DATE;
    private boolean journal;
    private boolean follows;
    private LazyRefresh edited;
    private List<MemoList.Row> rows = List.of();
    private HistoryActions history;
    private PageSelection selection;
    private Icons icons;
    private Text field;
    private Combo kinds;
    private Label told;
    private Button clear;
    private Table table;
    private MemoReader reader;

    @Override
    public void createPartControl(Composite parent) {
        projects = getSite().getService(Projects.class);
        icons = new Icons(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar(parent);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table(sash);
        reader = new MemoReader(sash, texts.get("view.preview"), element -> act(actions -> actions.open(element)));
        sash.setWeights(58, 42);
        selection = new PageSelection();
        getSite().setSelectionProvider(selection);
        history = new HistoryActions(getViewSite().getActionBars(), () -> project);
        actions();
        projects.addListener(this);
        getSite().getPage().addSelectionListener(this);
        projects.open().stream().filter(one -> !one.isArchive()).reduce((first, second) -> second).ifPresent(this::show);
        refresh();
    }

    private void bar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(4, 4, 4, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("view.search"));
        Names.give(field, texts.get("view.search"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(240, SWT.DEFAULT).applyTo(field);
        Runnable search = () -> {
            if (!field.isDisposed()) {
                query = query.with(new SearchWords(field.getText()));
                refresh();
            }
        };
        field.addModifyListener(event -> field.getDisplay().timerExec(TYPING_PAUSE, search));
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                setFocus();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        }));
        kinds = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        kinds.add(texts.get("view.allKinds"));
        Stream.of(MemoKind.values()).map(labels::literal).forEach(kinds::add);
        kinds.select(0);
        Names.give(kinds, texts.get("view.kind"));
        kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            query = query.of(kinds.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(MemoKind.values()[kinds.getSelectionIndex() - 1]));
            refresh();
        }));
        told = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(told);
        clear = new Button(bar, SWT.PUSH);
        clear.setText(texts.get("view.clear"));
        clear.setImage(icons.of("filter"));
        GridDataFactory.swtDefaults().exclude(true).applyTo(clear);
        clear.setVisible(false);
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clearFilters()));
    }

    private void table(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        edited = new LazyRefresh(table, () -> {
            memos.forget();
            refresh();
        });
        table.setHeaderVisible(true);
        Names.give(table, texts.get("view.list"));
        column("view.title", 280, MemoOrder.NAME);
        column("view.kindColumn", 150, MemoOrder.KIND);
        column("view.date", 130, MemoOrder.DATE);
        column("view.coder", 110, null);
        column("view.links", 60, null);
        table.addListener(SWT.SetData, event -> {
            if (event.index >= 0 && event.index < rows.size()) {
                fill((TableItem) event.item, rows.get(event.index));
            }
        });
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        table.addListener(SWT.DefaultSelection, event -> openSelected());
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        }));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            shown.add(action("action.open", "openProject", this::openSelected));
            var targets = new MenuManager(texts.get("action.targets"));
            selectedMemos().stream().limit(1).flatMap(memo -> memo.getLinks().stream()).map(Link::getTarget).filter(Objects::nonNull)
                    .forEach(target -> targets.add(opening(target)));
            shown.add(targets);
            shown.add(action("action.new", "add", this::create));
            shown.add(action("action.entry", "history", () -> act(MemoActions::createEntry)));
            shown.add(new Separator());
            shown.add(action("action.delete", "delete", this::delete));
        });
        table.setMenu(menu.createContextMenu(table));
        table.addDisposeListener(event -> menu.dispose());
    }

    private void column(String key, int width, MemoOrder by) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.get(key));
        column.setWidth(width);
        if (by != null) {
            column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(by)));
        }
    }

    private void fill(TableItem item, MemoList.Row row) {
        switch (row) {
            case MemoList.Row.Heading heading -> {
                item.setImage((Image) null);
                item.setText(new String[] { heading.level() == 0 ? heading.text() : "    " + heading.text(), "", "", "", "" });
                item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            }
            case MemoList.Row.Entry(var memo) -> {
                item.setFont(null);
                item.setImage(icons.of(memo.eClass()));
                item.setText(new String[] { labels.name(memo), labels.literal(memo.getKind()), labels.date(memo.getDate()),
                    memo.getCoder() == null ? "" : labels.name(memo.getCoder()), texts.get("view.linkCount", memo.getLinks().size()) });
            }
        }
    }

    private void actions() {
        var bars = getViewSite().getActionBars();
        var tools = bars.getToolBarManager();
        tools.add(action("action.new", "add", this::create));
        tools.add(action("action.entry", "history", () -> act(MemoActions::createEntry)));
        tools.add(new Separator());
        var byDate = toggle("action.journal", "sortByDate", checked -> {
            journal = checked;
            refresh();
        });
        tools.add(byDate);
        tools.add(toggle("action.follow", "link", checked -> {
            follows = checked;
            query = query.on(List.of());
            if (checked) {
                follow(getSite().getPage().getSelection());
            }
            refresh();
        }));
        tools.add(new Separator());
        tools.add(action("action.export", "export", this::export));
        var menu = bars.getMenuManager();
        for (var each : List.of(MemoOrder.DATE, MemoOrder.NAME, MemoOrder.KIND)) {
            var key = each == MemoOrder.DATE ? "action.byDate" : each == MemoOrder.NAME ? "action.byName" : "action.byKind";
            menu.add(action(key, null, () -> sortBy(each)));
        }
        menu.add(new Separator());
        menu.add(action("action.export", "export", this::export));
        var find = action("view.search", "search", () -> field.setFocus());
        find.setActionDefinitionId(ActionFactory.FIND.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        bars.updateActionBars();
    }

    private Action action(String key, String icon, Runnable run) {
        var action = new Action(texts.get(key), icon == null ? null : Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(texts.get(key));
        return action;
    }

    private Action opening(EObject target) {
        return new Action((labels.type(target.eClass()) + Wording.colon(texts.language()) + labels.name(target)).replace("&", "&&")) {
            @Override
            public void run() {
                act(actions -> actions.open(target));
            }
        };
    }

    private Action toggle(String key, String icon, Consumer<Boolean> set) {
        var action = new Action(texts.get(key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                set.accept(isChecked());
            }
        };
        action.setImageDescriptor(Icons.descriptor(icon));
        action.setToolTipText(texts.get(key));
        return action;
    }

    private void act(Consumer<MemoActions> what) {
        if (project != null) {
            what.accept(new MemoActions(getSite().getWorkbenchWindow(), project));
        }
    }

    private void create() {
        var about = query.about().isEmpty() ? selectedElsewhere() : query.about();
        act(actions -> actions.create(about));
    }

    /** What is selected in the explorer, which a new memo of this view is about. */
    private List<EObject> selectedElsewhere() {
        return Selected.elements(getSite().getPage().getSelection(Elements.EXPLORER)).stream()
                .filter(element -> project != null && project.session().holds(element) && !(element instanceof Memo)).toList();
    }

    private void delete() {
        act(actions -> actions.delete(selectedMemos()));
    }

    private void export() {
        act(actions -> actions.export(MemoList.memos(rows), journal).ifPresent(told::setText));
    }

    private void openSelected() {
        selectedMemos().stream().findFirst().ifPresent(memo -> act(actions -> actions.open(memo)));
    }

    private void sortBy(MemoOrder by) {
        order = by;
        refresh();
    }

    private void clearFilters() {
        field.setText("");
        kinds.select(0);
        query = MemoQuery.ALL;
        refresh();
    }

    /** Lists all memos of a project. */
    public void show(OpenProject shown) {
        if (project != shown) {
            project = shown;
            memos.forget();
            query = query.on(List.of());
            history.update();
            refresh();
        }
    }

    /** Lists the memos on elements of a project. */
    public void show(OpenProject shown, List<EObject> about) {
        show(shown);
        field.setText("");
        kinds.select(0);
        journal = false;
        query = MemoQuery.ALL.on(about);
        refresh();
    }

    /** Shows the memos there are now. */
    private void refresh() {
        if (table.isDisposed()) {
            return;
        }
        var kept = selectedMemos();
        var all = project == null ? List.<Memo>of() : project.content().memos();
        query = query.on(query.about().stream().filter(element -> project != null && project.session().holds(element)).toList());
        var found = memos.memos(all, query, order);
        rows = journal ? memos.journal(found) : MemoList.rows(found);
        var shown = MemoList.memos(rows);
        table.setSortColumn(journal ? null : table.getColumn(order == MemoOrder.NAME ? 0 : order == MemoOrder.KIND ? 1 : 2));
        table.setSortDirection(order == MemoOrder.DATE ? SWT.DOWN : SWT.UP);
        table.setItemCount(rows.size());
        table.clearAll();
        table.deselectAll();
        var places = IntStream.range(0, rows.size()).filter(at -> rows.get(at) instanceof MemoList.Row.Entry(var memo) && kept.contains(memo)).toArray();
        if (places.length > 0) {
            table.setSelection(places);
        } else {
            IntStream.range(0, rows.size()).filter(at -> rows.get(at) instanceof MemoList.Row.Entry).findFirst().ifPresent(table::setSelection);
        }
        told.setText(project == null ? texts.get("view.noProject") : memos.told(shown.size(), all.size(), query).replace("&", "&&"));
        clear.setVisible(query.isActive());
        ((GridData) clear.getLayoutData()).exclude = !query.isActive();
        clear.getParent().getParent().layout(true, true);
        selected();
    }

    private List<Memo> selectedMemos() {
        var selected = new ArrayList<Memo>();
        for (var at : table.getSelectionIndices()) {
            if (at < rows.size() && rows.get(at) instanceof MemoList.Row.Entry(var memo)) {
                selected.add(memo);
            }
        }
        return selected;
    }

    private void selected() {
        var those = selectedMemos();
        reader.show(those.isEmpty() ? null : MemoPreview.of(those.getFirst(), labels));
        selection.select(those.toArray(EObject[]::new));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection other) {
        if (part != this) {
            follow(other);
        }
    }

    private void follow(ISelection other) {
        var elements = Selected.elements(other);
        if (elements.isEmpty()) {
            return;
        }
        projects.of(elements.getFirst()).ifPresent(this::show);
        if (follows && !(elements.getFirst() instanceof Memo) && !query.about().equals(elements)) {
            query = query.on(elements);
            refresh();
        }
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        switch (change) {
            case OPENED -> {
                if (project == null && !changed.isArchive()) {
                    show(changed);
                }
            }
            case CLOSED -> {
                if (changed == project) {
                    show(projects.open().stream().filter(one -> one != changed && !one.isArchive()).findFirst().orElse(null));
                }
            }
            case EDITED -> {
                if (changed == project) {
                    history.update();
                    edited.soon();
                }
            }
            default -> history.update();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        projects.removeListener(this);
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }
}
