// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.observatory.project.ProjectException;
import org.observatory.project.compare.Difference;
import org.observatory.project.snapshots.Snapshot;
import org.observatory.project.snapshots.Snapshots;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.OpenProjectJob;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.Folding;
import org.observatory.ui.texts.SearchWords;
import org.observatory.ui.texts.Texts;

/** Lists the frozen versions of a project, opens them to be read, and tells what changed since. */
public final class VersionsView extends ViewPart implements Projects.Listener {

    /** The identity of the view. */
    public static final String ID = "org.observatory.ui.versions";
    private static final int PAUSE = 200;

    private final Texts texts = Texts.ofWorkbench();
    private final VersionText words = new VersionText(texts);
    private final RecoveryText moments = new RecoveryText(texts, ZoneId.systemDefault());
    private OpenProject project;
    private List<Difference> differences = List.of();
    private TableViewer versions;
    private TableViewer changes;
    private Label summary;
    private Text field;

    @Override
    public void createPartControl(Composite parent) {
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        versions = table(new Composite(sash, SWT.NONE), texts.get("versions.list"), SWT.SINGLE);
        column(versions, texts.get("versions.name"), 3, row -> ((Snapshot) row).name());
        column(versions, texts.get("versions.time"), 2, row -> moments.moment(((Snapshot) row).time()));
        versions.addOpenListener(event -> compare());
        comparison(new Composite(sash, SWT.NONE));
        sash.setWeights(2, 3);
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("versions.freeze", "add", () -> new Freezing(getSite().getWorkbenchWindow()).freeze(project)));
        bar.add(action("versions.open", "openProject", this::open));
        bar.add(action("versions.compare", "refresh", this::compare));
        bar.add(action("versions.copy", "copy", this::copy));
        getSite().getService(Projects.class).addListener(this);
        getSite().getService(Projects.class).open().stream().filter(one -> !one.isArchive()).findFirst().ifPresent(this::show);
        refresh();
    }

    private void comparison(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 4, 0).spacing(8, 4).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(summary);
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("versions.search"));
        Names.give(field, texts.get("versions.search"));
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(field);
        Runnable search = () -> {
            if (!field.isDisposed()) {
                showChanges();
            }
        };
        field.addModifyListener(event -> field.getDisplay().timerExec(PAUSE, search));
        var below = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(below);
        changes = table(below, texts.get("versions.changes"), SWT.MULTI);
        column(changes, texts.get("versions.change"), 1, row -> words.line((Difference) row));
        changes.addOpenListener(event -> openElement());
    }

    private static TableViewer table(Composite area, String name, int style) {
        area.setLayout(new TableColumnLayout());
        var viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL | style);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        Names.give(viewer.getTable(), name);
        ColumnViewerToolTipSupport.enableFor(viewer);
        return viewer;
    }

    private static void column(TableViewer viewer, String title, int weight, Function<Object, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        ((TableColumnLayout) viewer.getTable().getParent().getLayout()).setColumnData(column.getColumn(), new ColumnWeightData(weight, 100, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply(row);
            }

            @Override
            public String getToolTipText(Object row) {
                return Folding.fold(getText(row));
            }
        });
    }

    private Action action(String key, String icon, Runnable run) {
        var action = new Action(texts.get(key), Icons.descriptor(icon)) {
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

    /** Shows the versions of a project. */
    public void show(OpenProject shown) {
        project = shown;
        differences = List.of();
        refresh();
    }

    /** Reads again which versions there are. */
    public void refresh() {
        setContentDescription(project == null ? texts.get("versions.noProject") : project.name());
        if (project == null) {
            versions.setInput(List.of());
        } else {
            try {
                var listing = Snapshots.list(project.folder());
                versions.setInput(listing.snapshots());
                summary.setText(listing.refused().isEmpty() ? texts.get(listing.snapshots().isEmpty() ? "versions.none" : "versions.help")
                        : String.join("\n", listing.refused().stream().map(label -> label.in(texts.language())).toList()));
            } catch (ProjectException unreadable) {
                summary.setText(unreadable.label().in(texts.language()));
            }
        }
        showChanges();
    }

    private void showChanges() {
        changes.setInput(words.matching(differences, new SearchWords(field.getText())));
        summary.getParent().layout();
    }

    /** Selects a version. */
    void select(Snapshot snapshot) {
        versions.setSelection(new StructuredSelection(snapshot), true);
    }

    private Snapshot selected() {
        var first = (Snapshot) versions.getStructuredSelection().getFirstElement();
        return first != null ? first : (Snapshot) versions.getElementAt(0);
    }

    private void open() {
        var snapshot = selected();
        if (snapshot != null) {
            Path archive = snapshot.archive();
            new OpenProjectJob(getSite().getWorkbenchWindow(), () -> archive, true).schedule();
        }
    }

    private void compare() {
        var snapshot = selected();
        if (snapshot == null) {
            return;
        }
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile((IProgressMonitor monitor) -> {
                monitor.beginTask(texts.get("versions.comparing", snapshot.name()), IProgressMonitor.UNKNOWN);
                try {
                    differences = Snapshots.compare(snapshot, project.session());
                } catch (ProjectException unreadable) {
                    throw new InvocationTargetException(unreadable);
                }
            });
            summary.setText(words.summary(snapshot.name(), differences));
        } catch (InvocationTargetException failed) {
            if (!(failed.getCause() instanceof ProjectException unreadable)) {
                throw new IllegalStateException(failed.getCause());
            }
            differences = List.of();
            MessageDialog.openError(getSite().getShell(), texts.get("versions.compare"), unreadable.label().in(texts.language()));
        } catch (InterruptedException cancelled) {
            differences = List.of();
        }
        showChanges();
    }

    private void openElement() {
        var difference = (Difference) changes.getStructuredSelection().getFirstElement();
        if (difference != null && project.session().holds(difference.element())) {
            try {
                Elements.open(getSite().getPage(), project, difference.element());
            } catch (PartInitException unopened) {
                throw new IllegalStateException(unopened);
            }
        }
    }

    private void copy() {
        var lines = words.matching(differences, new SearchWords(field.getText())).stream().map(words::line).toList();
        var clipboard = new Clipboard(getSite().getShell().getDisplay());
        clipboard.setContents(new Object[] { summary.getText() + "\n" + String.join("\n", lines) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        if (change == Projects.Change.OPENED && project == null && !changed.isArchive()) {
            show(changed);
        } else if (change == Projects.Change.CLOSED && changed == project) {
            show(null);
        }
    }

    @Override
    public void setFocus() {
        versions.getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getService(Projects.class).removeListener(this);
        super.dispose();
    }
}
