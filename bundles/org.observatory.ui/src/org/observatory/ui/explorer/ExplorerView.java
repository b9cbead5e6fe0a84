// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Quotes;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Deletion;
import org.observatory.project.ProjectContent;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.LazyRefresh;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.SaveablesPart;
import org.observatory.ui.projects.ShownProjects;
import org.observatory.ui.properties.ElementProperties;
import org.observatory.ui.texts.Sorting;
import org.observatory.ui.texts.Texts;

/** Shows the open projects as a tree, with a field to search it. */
public final class ExplorerView extends ViewPart implements Projects.Listener, SaveablesPart, ISetSelectionTarget,
        Elements.Revealer {

    /** The identity of the view. */
    public static final String ID = Elements.EXPLORER;
    private static final String CONTEXT = "org.observatory.ui.explorer.context";
    private static final int TYPING_PAUSE = 200;
    /** Up to how many matches are all brought into view. */
    private static final int MOST_EXPANDED = 300;

    private final Texts texts = Texts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final ExplorerTree tree = new ExplorerTree(labels, Sorting.DATE, this::contentOf);
    private final NodeText nodeText = new NodeText(labels, tree::sorting);
    private final ExplorerSearch search = new ExplorerSearch(tree);
    private ExpandedNodes remembered = new ExpandedNodes(Set.of());
    private Set<Object> expandedBefore;
    private ShownProjects shown;
    private Projects projects;
    private HistoryActions history;
    private ExplorerContent content;
    private EditorLink link;
    private TreeViewer viewer;
    private Text field;
    private Notice notice;
    private LazyRefresh edited;
    private boolean shownChanged;
    private final Map<OpenProject, Runnable> heard = new HashMap<>();
    private final Runnable searchLater = this::runSearch;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = ExpandedNodes.from(memento);
        projects = site.getService(Projects.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        shown = ShownProjects.of(this);
        GridLayoutFactory.fillDefaults().extendedMargins(2, 0, 4, 0).spacing(0, 4).applyTo(parent);
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("explorer.search"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        content = new ExplorerContent(projects, tree, search);
        tree.sortBy(ExplorerCommands.sorting(getSite()));
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
                new ExplorerLabels(nodeText, search, new Icons(parent))));
        ColumnViewerToolTipSupport.enableFor(viewer);
        Names.give(viewer.getTree(), texts.get("explorer.tree"));
        Names.give(field, texts.get("explorer.searchHelp"));
        viewer.setInput(projects);
        edited = new LazyRefresh(viewer.getTree(), this::refresh);
        notice = new Notice(parent);
        connect();
        projects.open().forEach(project -> changed(project, Projects.Change.OPENED));
        restored();
    }

    private void connect() {
        field.addModifyListener(event -> getSite().getShell().getDisplay().timerExec(TYPING_PAUSE, searchLater));
        field.addListener(SWT.DefaultSelection, event -> focusTree());
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                focusTree();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        }));
        viewer.addOpenListener(event -> openSelected());
        ExplorerDrag.in(viewer);
        viewer.addSelectionChangedListener(event -> history.update());
        history = new HistoryActions(getViewSite().getActionBars(), this::project);
        var menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        // All that is contributed to it is made at once, for which the window need not wait.
        viewer.getTree().getDisplay().asyncExec(() -> {
            if (!viewer.getTree().isDisposed()) {
                getSite().registerContextMenu(menu, viewer);
            }
        });
        getSite().setSelectionProvider(viewer);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        projects.addListener(this);
        link = new EditorLink(this);
        link.follow(ExplorerCommands.linked(getSite()));
    }

    private void runSearch() {
        if (viewer.getTree().isDisposed()) {
            return;
        }
        if (search.words().isEmpty()) {
            expandedBefore = new HashSet<>(Arrays.asList(viewer.getExpandedElements()));
        }
        search.run(field.getText(), content.contents());
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        var expanded = search.words().isEmpty() ? expandedBefore : Stream.concat(projects.open().stream(),
                search.matches() > MOST_EXPANDED ? Stream.of() : search.leading().stream()).collect(Collectors.toSet());
        viewer.setExpandedElements(expanded.toArray());
        viewer.getTree().setRedraw(true);
        getViewSite().getActionBars().getStatusLineManager()
                .setMessage(search.words().isEmpty() ? null : texts.get("explorer.found", search.matches()));
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        switch (change) {
            case OPENED -> {
                heard.computeIfAbsent(project, opened -> opened.session().onChange(this::noteChange));
                tree.changed();
                viewer.refresh();
                viewer.setExpandedElements(Stream.concat(Arrays.stream(viewer.getExpandedElements()),
                        remembered.of(project, tree).stream()).distinct().toArray());
                shown.changed();
            }
            case CLOSED -> {
                tree.changed();
                viewer.refresh();
                shown.changed();
                heard.remove(project);
                firePropertyChange(PROP_DIRTY);
            }
            case SETTLE, REFUSED -> {
                return;
            }
            case EDITED -> {
                if (shownChanged) {
                    shownChanged = false;
                    tree.changed();
                    edited.soon();
                } else {
                    viewer.update(project, null);
                }
                firePropertyChange(PROP_DIRTY);
            }
            case SAVED -> {
                viewer.update(project, null);
                firePropertyChange(PROP_DIRTY);
            }
        }
        history.update();
        restored();
    }

    /** What is coded and quoted in the documents is not in the tree. */
    private void noteChange(Set<EObject> roots) {
        shownChanged |= roots.stream().anyMatch(root -> !(root instanceof Codings) && !(root instanceof Quotes));
    }

    private void refresh() {
        tree.changed();
        search.run(field.getText(), content.contents());
        viewer.refresh();
    }

    private ProjectContent contentOf(EObject element) {
        return projects.of(element).map(OpenProject::content).orElse(null);
    }

    @Override
    public void restored() {
        notice.show(projects.isRestored() && projects.open().isEmpty() ? texts.get("explorer.empty") : "", projects.failures());
    }

    @Override
    public void selectReveal(ISelection selection) {
        edited.now();
        viewer.setSelection(selection, true);
        if (selected() instanceof OpenProject project && viewer.testFindItem(project) instanceof TreeItem item) {
            viewer.getTree().setTopItem(item);
        }
    }

    /** Moves the focus to the field that searches, its text selected. */
    public void focusSearch() {
        field.setFocus();
        field.selectAll();
    }

    /** Sorts the tree otherwise. */
    public void sortBy(Sorting sorting) {
        tree.sortBy(sorting);
        viewer.refresh();
    }

    /** Closes all branches but the projects themselves. */
    public void collapse() {
        viewer.collapseAll();
        projects.open().forEach(project -> viewer.expandToLevel(project, 2));
    }

    /** Opens what is selected in its editor; a folder or project is expanded or collapsed. */
    public void openSelected() {
        var node = viewer.getStructuredSelection().getFirstElement();
        var project = project();
        if (shownBy(node) instanceof EObject element && project != null) {
            try {
                Elements.open(getSite().getPage(), project, element);
            } catch (PartInitException unopened) {
                throw new IllegalStateException(unopened);
            }
        } else if (node != null) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    private static Object shownBy(Object node) {
        return node instanceof Related related ? related.target() : node;
    }

    /** Deletes the elements selected, after showing what goes with them and who refers to them. */
    public void deleteSelected() {
        var elements = EcoreUtil.filterDescendants(selectedElements().stream().filter(ExplorerView::canBeDeleted).toList());
        if (!elements.isEmpty() && DeletionDialog.agrees(getSite().getShell(), labels, Deletion.of(project().session(), elements))) {
            Edits.in(project()).delete(elements);
        }
    }

    private static boolean canBeDeleted(EObject element) {
        return element.eContainer() != null || RootFolder.TYPES.contains(element.eClass());
    }

    /** Copies the names of the elements selected, one a line. */
    public void copyNames() {
        var names = viewer.getStructuredSelection().stream().map(node -> node instanceof OpenProject project ? project.name()
                : nodeText.name(node)).map(String::valueOf).collect(Collectors.joining("\n"));
        if (!names.isEmpty()) {
            var clipboard = new Clipboard(getSite().getShell().getDisplay());
            clipboard.setContents(new Object[] { names }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** Makes an element and opens it, after asking for the name that its file is called by. */
    public void add(NewChild child) {
        var creation = new Creation(project().content(), Edits.in(project()), texts, LocalDate.now());
        var dialog = new InputDialog(getSite().getShell(), texts.get("new.title"), texts.get("new.name", labels.type(child.type())), "",
                name -> creation.problem(child, name).orElse(null));
        if (!child.asksName() || dialog.open() == Window.OK) {
            reveal(creation.make(child, dialog.getValue()));
            openSelected();
        }
    }

    /** Closes the project of what is selected, after asking about unsaved changes. */
    public void closeProject() {
        var project = project();
        if (project != null && getSite().getPage().closeEditors(editors(project), true) && announceClosing(project)) {
            projects.close(project);
        }
    }

    private IEditorReference[] editors(OpenProject project) {
        return Arrays.stream(getSite().getPage().getEditorReferences())
                .filter(editor -> editor.getEditor(false) instanceof SaveablesPart part && part.shownProjects().contains(project))
                .toArray(IEditorReference[]::new);
    }

    /** {@return the elements selected, without projects and folders} */
    public List<EObject> selectedElements() {
        return viewer.getStructuredSelection().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /** {@return the first thing selected: a project, folder or element, or null} */
    public Object selected() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    /** {@return the project of what is selected, or the only one open, or null} */
    public OpenProject project() {
        return switch (selected()) {
            case OpenProject project -> project;
            case IAdaptable folder -> projects.of(folder.getAdapter(EObject.class)).orElse(null);
            case EObject element -> projects.of(element).orElse(null);
            case null, default -> projects.open().size() == 1 ? projects.open().getFirst() : null;
        };
    }

    /** Selects the nearest shown element of an element, and brings it into view. */
    @Override
    public void reveal(EObject element) {
        if (contentOf(element) != null) {
            edited.now();
            if (shownChanged) {
                tree.changed();
            }
            viewer.setSelection(new StructuredSelection(tree.shown(element)), true);
        }
    }

    /** Whether the tree follows the editors. */
    public void linkWithEditor(boolean follow) {
        link.follow(follow);
    }

    boolean isGone() {
        return viewer.getControl().isDisposed();
    }

    void revealInputOf(IEditorPart editor) {
        if (editor != null && editor.getEditorInput() instanceof ElementInput input) {
            var selected = shownBy(selected());
            if (!(selected instanceof EObject element) || Elements.edited(element) != input.element()) {
                reveal(input.element());
            }
        }
    }

    @Override
    public List<OpenProject> shownProjects() {
        return projects.open();
    }

    @Override
    public List<OpenProject> activeProjects() {
        var project = project();
        return project == null ? shownProjects() : List.of(project);
    }

    private void focusTree() {
        viewer.getTree().setFocus();
        if (viewer.getStructuredSelection().isEmpty() && viewer.getTree().getItemCount() > 0) {
            viewer.getTree().select(viewer.getTree().getItem(0));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page(projects))
                : super.getAdapter(adapter);
    }

    @Override
    public void saveState(IMemento memento) {
        ExpandedNodes.of(viewer.getExpandedElements()).to(memento);
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        projects.removeListener(this);
        heard.values().forEach(Runnable::run);
        super.dispose();
    }
}
