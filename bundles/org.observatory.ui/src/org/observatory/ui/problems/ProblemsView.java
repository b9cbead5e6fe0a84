// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.observatory.project.ProjectException;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.SearchWords;
import org.observatory.ui.texts.Texts;

/**
 * Lists the points to check of the project that is looked at, in the explorer or an editor; opening one leads to its
 * element.
 */
public final class ProblemsView extends ViewPart {

    private static final int PAUSE = 200;

    private final Texts texts = Texts.ofWorkbench();
    private final ProblemList list = new ProblemList(texts);
    private final IResourceChangeListener listener = this::resourcesChanged;
    private final Runnable refresh = this::refresh;
    private final ISelectionListener follow = this::follow;
    private String shown;
    private Text field;
    private Label count;
    private ProblemTable table;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(2, 4, 4, 0).spacing(8, 4).applyTo(parent);
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("problems.search"));
        Names.give(field, texts.get("problems.search"));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> later());
        count = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(100, 60).applyTo(area);
        table = new ProblemTable(area, texts, new Icons(parent), this::refresh);
        table.viewer().addOpenListener(event -> openSelected());
        getSite().setSelectionProvider(table.viewer());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
        getSite().getPage().addSelectionListener(follow);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        refresh();
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        var element = part == this || !(selection instanceof IStructuredSelection chosen) ? null
                : Adapters.adapt(chosen.getFirstElement(), EObject.class);
        var project = element == null ? null : getSite().getService(Projects.class).of(element).orElse(null);
        if (project != null && !project.resource().getName().equals(shown)) {
            shown = project.resource().getName();
            refresh();
        }
    }

    private void resourcesChanged(IResourceChangeEvent event) {
        var shell = getSite().getShell();
        if (event.findMarkerDeltas(Problem.TYPE, false).length > 0 && shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(this::later);
        }
    }

    private void later() {
        if (!count.isDisposed()) {
            count.getDisplay().timerExec(PAUSE, refresh);
        }
    }

    private void refresh() {
        if (!count.isDisposed()) {
            var every = all();
            var names = every.stream().map(ProblemList.Located::project).distinct().toList();
            var one = names.size() < 2 ? null : names.contains(shown) ? shown : names.getFirst();
            var all = one == null ? every : every.stream().filter(located -> located.project().equals(one)).toList();
            count.setText(one == null ? list.count(all) : texts.get("problems.ofProject", one, list.count(all)));
            count.requestLayout();
            table.show(list.shown(all, new SearchWords(field.getText()), table.order(), table.isDown()));
        }
    }

    private static List<ProblemList.Located> all() {
        var found = new ArrayList<ProblemList.Located>();
        try {
            for (var marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(Problem.TYPE, false,
                    IResource.DEPTH_INFINITE)) {
                found.add(new ProblemList.Located(Problem.of(marker.getAttributes()), marker.getResource().getProject()
                        .getName()));
            }
        } catch (CoreException gone) {
            ILog.of(ProblemsView.class).warn("A project was closed while its points to check were read.", gone);
        }
        return found;
    }

    /** Opens the element of the point selected. */
    public void openSelected() {
        table.selected().stream().findFirst().ifPresent(this::open);
    }

    private void open(ProblemList.Located located) {
        for (var project : getSite().getService(Projects.class).open()) {
            if (project.resource().getName().equals(located.project())) {
                Elements.find(project, located.problem().elementId()).ifPresent(element -> {
                    try {
                        Elements.open(getSite().getPage(), project, element);
                    } catch (PartInitException unopened) {
                        throw new IllegalStateException(unopened);
                    }
                });
            }
        }
    }

    private void fill(IMenuManager menu) {
        var chosen = table.selected();
        if (!chosen.isEmpty()) {
            menu.add(action(texts.get("problems.open"), this::openSelected));
            menu.add(new Separator());
            addWays(menu);
            menu.add(new Separator());
            menu.add(action(texts.get("problems.copy"), this::copySelected));
        }
    }

    private void addWays(IMenuManager menu) {
        var project = project();
        var mending = project.map(this::mending);
        var ways = mending.map(Mending::ways).orElse(List.of());
        ways.forEach(way -> menu.add(action(way.label(), () -> mend(project.get(), mending.get(), way))));
        if (ways.isEmpty()) {
            var none = action(texts.get("problems.noFix"), () -> { });
            none.setEnabled(false);
            menu.add(none);
        }
    }

    /** Shows the ways to mend the points selected, at the table. */
    public void offerFixes() {
        var menu = new MenuManager();
        addWays(menu);
        var shown = menu.createContextMenu(table.viewer().getTable());
        var item = table.viewer().getTable().getSelection();
        if (item.length > 0) {
            shown.setLocation(table.viewer().getTable().toDisplay(item[0].getBounds().x, item[0].getBounds().y
                    + item[0].getBounds().height));
        }
        shown.setVisible(true);
    }

    private Optional<OpenProject> project() {
        var names = table.selected().stream().map(ProblemList.Located::project).distinct().toList();
        return names.size() != 1 ? Optional.empty() : getSite().getService(Projects.class).open().stream()
                .filter(project -> project.resource().getName().equals(names.getFirst()) && !project.session()
                        .isReadOnly()).findFirst();
    }

    private Mending mending(OpenProject project) {
        var found = getSite().getService(FoundProblems.class);
        var points = table.selected().stream().map(located -> found.find(located.project(), located.problem()))
                .toList();
        return new Mending(points.stream().allMatch(Optional::isPresent) ? points.stream().map(Optional::get).toList()
                : List.of(),
                texts.language());
    }

    private void mend(OpenProject project, Mending mending, Mending.Way way) {
        try {
            var command = mending.command(way, project.session());
            if (command.isPresent()) {
                project.history().execute(command.get());
            }
        } catch (ProjectException refused) {
            MessageDialog.openError(getSite().getShell(), texts.get("problems.fix"), refused.label()
                    .in(texts.language()));
        }
    }

    private static Action action(String label, Runnable work) {
        var action = new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                work.run();
            }
        };
        return action;
    }

    /** Copies the points selected as lines of text. */
    public void copySelected() {
        var chosen = table.selected();
        if (!chosen.isEmpty()) {
            var clipboard = new Clipboard(count.getDisplay());
            clipboard.setContents(new Object[] { ProblemList.lines(chosen) },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(follow);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }
}
