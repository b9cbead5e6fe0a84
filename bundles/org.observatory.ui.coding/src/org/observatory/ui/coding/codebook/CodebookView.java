// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.observatory.coding.codebook.CodeCounts;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Observatory;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.LazyRefresh;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.SaveablesPart;
import org.observatory.ui.projects.ShownProjects;
import org.observatory.ui.properties.ElementProperties;

/**
 * Shows the codebook of the project that is looked at in an editor or the explorer; it stays when neither says which. Below the
 * tree stands what is said of the code selected.
 */
public final class CodebookView extends ViewPart implements Projects.Listener, CodingDesks.Listener, SaveablesPart, IPartListener2,
        Elements.Revealer {

    /** The identity of the view. */
    public static final String ID = "org.observatory.ui.coding.codebook";
    private static final String CONTEXT = "org.observatory.ui.coding.codebook.context";
    private static final int TYPING_PAUSE = 150;
    private static final int DETAILS_PAUSE = 180;
    /** Up to how many matches are all brought into view. */
    private static final int MOST_EXPANDED = 300;

    private final CodebookWords words = CodebookWords.ofWorkbench();
    private final CodebookTree tree = new CodebookTree();
    private final ISelectionListener follow = this::follow;
    private final Runnable searchLater = this::runSearch;
    private final Runnable detailsLater = this::showDetails;
    private Projects projects;
    private CodingDesks desks;
    private OpenProject project;
    private Codebook codebook;
    private Runnable unhear = () -> { };
    private boolean schemeChanged;
    private LazyRefresh counted;
    private boolean refreshing;
    private ShownProjects shown;
    private Set<Object> expandedBefore = Set.of();
    private Text field;
    private Remark filter;
    private Remark message;
    private CodebookViewer viewer;
    private CodebookActions actions;
    private CodeDetails details;
    private HistoryActions history;

    @Override
    public void createPartControl(Composite parent) {
        shown = ShownProjects.of(this);
        projects = getSite().getService(Projects.class);
        desks = getSite().getService(CodingDesks.class);
        GridLayoutFactory.fillDefaults().extendedMargins(2, 0, 4, 0).spacing(0, 4).applyTo(parent);
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(words.texts().get("codebook.search"));
        Names.give(field, words.texts().get("codebook.searchHelp"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
        filter = new Remark(parent);
        var sash = new SashForm(parent, SWT.VERTICAL);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        viewer = new CodebookViewer(new Composite(sash, SWT.NONE), tree, words, (element, name) -> codebook.name(element, name));
        counted = new LazyRefresh(viewer.viewer().getTree(), this::refreshSoon);
        var lower = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(lower);
        details = new CodeDetails(lower, this::open, code -> actions.retype(code));
        sash.setWeights(58, 42);
        message = new Remark(parent);
        actions = new CodebookActions(getSite(), viewer, words, () -> project, () -> codebook, message::say, this::refreshNow);
        connect();
        bar(sash, lower);
        show(initial());
    }

    private void connect() {
        field.addModifyListener(event -> field.getDisplay().timerExec(TYPING_PAUSE, searchLater));
        field.addListener(SWT.DefaultSelection, event -> focusTree());
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                focusTree();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        }));
        viewer.onOpen(actions::code);
        viewer.viewer().addSelectionChangedListener(event -> {
            message.say(found());
            field.getDisplay().timerExec(DETAILS_PAUSE, detailsLater);
        });
        CodebookDrag.enable(viewer, words);
        CodebookDrop.enable(viewer, actions);
        getSite().registerContextMenu(CodebookMenu.of(actions, viewer, words), viewer.viewer());
        getSite().setSelectionProvider(new CodebookSelection(viewer.viewer()));
        new TreeCommands(getSite(), viewer.viewer().getTree(), Map.of("org.eclipse.ui.edit.delete", actions::delete,
                "org.eclipse.ui.edit.copy", actions::copyNames, "org.eclipse.ui.edit.rename", actions::rename));
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        history = new HistoryActions(getViewSite().getActionBars(), () -> project);
        projects.addListener(this);
        desks.addListener(this);
        getSite().getPage().addPartListener(this);
        getSite().getPage().addSelectionListener(follow);
    }

    private void bar(SashForm sash, Composite lower) {
        var manager = getViewSite().getActionBars().getToolBarManager();
        manager.add(button("newBeside", "add", actions::newBeside));
        manager.add(button("collapse", "collapse", this::collapse));
        var pane = new Action(words.texts().get("codebook.bar.details"), Action.AS_CHECK_BOX) {
            @Override
            public void run() {
                lower.setVisible(isChecked());
                sash.layout();
                showDetails();
            }
        };
        pane.setImageDescriptor(Icons.descriptor("properties"));
        pane.setChecked(true);
        manager.add(pane);
        getViewSite().getActionBars().updateActionBars();
    }

    private Action button(String key, String icon, Runnable work) {
        var action = new Action(words.texts().get("codebook.bar." + key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(action.getText());
        return action;
    }

    // Which project

    private OpenProject initial() {
        var page = getSite().getPage();
        return Stream.of(page.getActiveEditor(), page.findView(Elements.EXPLORER)).map(CodebookView::shown)
                .filter(shown -> shown != null).findFirst().orElse(projects.open().stream().findFirst().orElse(null));
    }

    private static OpenProject shown(IWorkbenchPart part) {
        return part instanceof SaveablesPart shows && shows.activeProjects().size() == 1 ? shows.activeProjects().getFirst() : null;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        var part = reference.getPart(false);
        if (part != this && shown(part) != null) {
            show(shown(part));
        }
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        var element = part == this || !(selection instanceof IStructuredSelection chosen) ? null
                : Adapters.adapt(chosen.getFirstElement(), EObject.class);
        if (element != null) {
            projects.of(element).ifPresent(this::show);
        }
    }

    private void show(OpenProject next) {
        if (next == project) {
            return;
        }
        unhear.run();
        unhear = () -> { };
        project = next;
        codebook = next == null ? null : Codebook.of(next);
        field.setText("");
        tree.search("", null);
        viewer.show(next == null ? null : next.content().scheme());
        details.show(next, null);
        message.say("");
        if (next != null) {
            unhear = next.session().onChange(roots -> schemeChanged |= roots.stream()
                    .anyMatch(root -> root instanceof Scheme || root instanceof Observatory));
        }
        setContentDescription(next != null && projects.open().size() > 1 ? next.title() : "");
        count();
        history.update();
        shown.changed();
        firePropertyChange(PROP_DIRTY);
    }

    private CodingDesk desk() {
        return project == null ? null : desks.of(project);
    }

    // What changes

    @Override
    public void changed(OpenProject one, Projects.Change change) {
        if (change == Projects.Change.OPENED && project == null) {
            show(one);
        } else if (change == Projects.Change.CLOSED && one == project) {
            show(projects.open().stream().filter(other -> other != one).findFirst().orElse(null));
        } else if (one == project) {
            switch (change) {
                case SETTLE -> details.settle();
                case REFUSED -> details.refresh();
                case EDITED -> {
                    if (schemeChanged) {
                        refreshSoon();
                    } else {
                        counted.soon();
                    }
                }
                default -> { }
            }
            history.update();
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public void changed(CodingDesk desk) {
        if (desk == desk()) {
            count();
        }
    }

    /** Several edits at once are shown once. */
    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            field.getDisplay().asyncExec(() -> {
                refreshing = false;
                if (!field.isDisposed() && project != null) {
                    refreshNow();
                }
            });
        }
    }

    private void refreshNow() {
        if (viewer.viewer().isCellEditorActive()) {
            field.getDisplay().timerExec(TYPING_PAUSE, this::refreshSoon);
            return;
        }
        if (schemeChanged) {
            schemeChanged = false;
            tree.search(field.getText(), project.content().scheme());
            viewer.refresh();
            details.refresh();
            showDetails();
        }
        count();
    }

    private void count() {
        var desk = desk();
        viewer.count(desk == null ? CodeCounts.NONE : CodeCounts.of(project.content().scheme(), desk.index(), desk.shown()),
                desk != null && desk.isFiltered());
        filter.say(desk == null ? "" : words.filter(desk));
    }

    private void runSearch() {
        if (field.isDisposed() || project == null) {
            return;
        }
        var first = tree.words().isEmpty();
        if (first) {
            expandedBefore = new HashSet<>(Arrays.asList(viewer.viewer().getExpandedElements()));
        }
        tree.search(field.getText(), project.content().scheme());
        if (first && tree.words().isEmpty()) {
            return;
        }
        var control = viewer.viewer().getTree();
        control.setRedraw(false);
        viewer.viewer().refresh();
        viewer.viewer().setExpandedElements(tree.words().isEmpty() ? expandedBefore.toArray()
                : tree.matches() > MOST_EXPANDED ? tree.roots(project.content().scheme()).toArray() : tree.leading().toArray());
        if (tree.best() != null) {
            viewer.select(List.of(tree.best()));
        }
        control.setRedraw(true);
        message.say(found());
    }

    private String found() {
        return tree.words().isEmpty() ? "" : words.texts().get("codebook.found", tree.matches());
    }

    private void showDetails() {
        if (!field.isDisposed()) {
            var selected = viewer.viewer().getStructuredSelection();
            var node = selected.size() == 1 ? selected.getFirstElement() : null;
            details.show(project, node instanceof CodeSet set ? set : CodebookTree.code(node).orElse(null));
        }
    }

    // For others

    /** {@return what can be done with what is selected} */
    CodebookActions actions() {
        return actions;
    }

    /** Moves the focus to the field that searches, its text selected. */
    public void focusSearch() {
        field.setFocus();
        field.selectAll();
    }

    @Override
    public void reveal(EObject element) {
        var of = projects.of(element);
        if (of.isEmpty()) {
            return;
        }
        show(of.get());
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Code || at instanceof CodeSet) {
                if (!tree.words().isEmpty()) {
                    field.setText("");
                    runSearch();
                }
                refreshNow();
                viewer.select(List.of(at));
                return;
            }
        }
    }

    private void collapse() {
        viewer.viewer().collapseAll();
        if (project != null) {
            viewer.viewer().setExpandedElements(tree.roots(project.content().scheme()).toArray());
        }
    }

    private void open(EObject element) {
        try {
            Elements.open(getSite().getPage(), project, element);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    private void focusTree() {
        field.getDisplay().timerExec(-1, searchLater);
        runSearch();
        viewer.viewer().getTree().setFocus();
    }

    @Override
    public List<OpenProject> shownProjects() {
        return project == null ? List.of() : List.of(project);
    }

    @Override
    public List<OpenProject> activeProjects() {
        return shownProjects();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page(projects)) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        viewer.viewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        unhear.run();
        projects.removeListener(this);
        desks.removeListener(this);
        getSite().getPage().removePartListener(this);
        getSite().getPage().removeSelectionListener(follow);
        super.dispose();
    }
}
