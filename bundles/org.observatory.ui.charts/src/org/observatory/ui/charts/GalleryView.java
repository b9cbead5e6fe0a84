// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Progress;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Protection;
import org.observatory.charts.Style;
import org.observatory.ui.charts.export.ExportDialog;
import org.observatory.ui.charts.export.ExportForm;
import org.observatory.ui.charts.gallery.GalleryItem;
import org.observatory.ui.charts.kept.ChartDocuments;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.SearchWords;

/** All charts that an open project has something for, in small, with what each shows and whom it is for; or those of one result. */
public final class GalleryView extends ViewPart implements Projects.Listener {

    /** The identity of the view. */
    public static final String ID = "org.observatory.ui.charts.gallery";

    private static final List<Audience> WHOM = List.of(Audience.BOTH, Audience.SEMINAR, Audience.PUBLICATION);
    private static final int SEARCH_WIDTH = 180;

    /** Of which result charts are shown. */
    private record Scope(AnalysisRequest request, String name) {
    }

    private final Texts texts = Texts.ofWorkbench();
    private Projects projects;
    private Charting charting;
    private OpenProject project;
    private Scope scope;
    private Text search;
    private Combo audience;
    private Label count;
    private Combo ofProject;
    private Composite ofResult;
    private Label resultName;
    private GalleryTiles tiles;
    private GalleryDrawing drawing;
    private Watch watch;
    private List<?> shownOf = List.of();
    private boolean chosen;
    private int asked;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        projects = site.getService(Projects.class);
        charting = site.getService(Charting.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.get("gallery.search"));
        Names.give(search, texts.get("gallery.search"));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(3, 1).hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
        count = new Label(bar, SWT.NONE);
        count.setText(texts.get("gallery.count", 100));
        new Label(bar, SWT.NONE).setText(texts.get("gallery.audience"));
        audience = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        audience.setItems(WHOM.stream().map(whom -> whom == Audience.BOTH ? texts.get("gallery.audience.all")
                : whom.label().in(texts.language())).toArray(String[]::new));
        audience.select(0);
        Names.give(audience, texts.get("gallery.audience"));
        ofProject = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        Names.give(ofProject, texts.get("header.project"));
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(ofProject);
        fillOfResult(parent);
        tiles = new GalleryTiles(parent, texts);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tiles.control());
        drawing = new GalleryDrawing(parent.getDisplay(), charting, texts, tiles::sink);
        listen();
        watch = new Watch(this, this::refresh);
        projects.addListener(this);
        projectsChanged();
    }

    private void fillOfResult(Composite parent) {
        ofResult = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 8, 0, 4).applyTo(ofResult);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(ofResult);
        ofResult.setVisible(false);
        resultName = new Label(ofResult, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(resultName);
        var all = new Button(ofResult, SWT.PUSH);
        all.setText(texts.get("gallery.showAll"));
        all.addListener(SWT.Selection, event -> scope(null));
    }

    private void listen() {
        search.addListener(SWT.Modify, event -> filter());
        search.addListener(SWT.DefaultSelection, event -> tiles.focusFirst());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = !tiles.focusFirst();
            } else if (event.keyCode == SWT.ESC) {
                search.setText("");
            }
        });
        audience.addListener(SWT.Selection, event -> filter());
        ofProject.addListener(SWT.Selection, event -> {
            chosen = true;
            project = projects.open().get(ofProject.getSelectionIndex());
            scope(null);
        });
        tiles.onTyped(letter -> {
            search.setFocus();
            search.setText(String.valueOf(letter));
            search.setSelection(1);
        });
        tiles.onSeen(tile -> {
            if (project != null && tile.ask()) {
                drawing.draw(tile, charting.snapshot(project));
            }
        });
        tiles.onOpen(tile -> open(tile.item()));
        fill(getViewSite().getActionBars().getMenuManager());
        tiles.onMenu(tile -> {
            var manager = new MenuManager();
            fill(manager);
            var menu = manager.createContextMenu(tile.control());
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(manager::dispose));
            menu.setVisible(true);
        });
    }

    private void fill(IMenuManager menu) {
        menu.add(ChartActions.does(texts.get("gallery.open"), () -> tiles.chosen().ifPresent(tile -> open(tile.item()))));
        menu.add(ChartActions.does(texts.get("action.export"), () -> tiles.chosen().ifPresent(tile -> export(tile.item()))));
    }

    private void filter() {
        var words = new SearchWords(search.getText());
        var whom = WHOM.get(Math.max(0, audience.getSelectionIndex()));
        tiles.filter(item -> item.matches(words, whom));
        count.setText(texts.get("gallery.count", tiles.found().size()));
        count.requestLayout();
    }

    /** Shows the charts of one result from then on. */
    public void showResult(OpenProject of, AnalysisRequest request, String name) {
        project = of;
        showProjects(projects.open());
        scope(new Scope(request, name));
    }

    private void scope(Scope next) {
        scope = next;
        resultName.setText(next == null ? "" : texts.get("gallery.ofResult", next.name()).replace("&", "&&"));
        ((GridData) ofResult.getLayoutData()).exclude = next == null;
        ofResult.setVisible(next != null);
        ofResult.getParent().layout(true, true);
        refresh();
    }

    private void refresh() {
        if (!watch.seen()) {
            return;
        }
        drawing.forget();
        var number = ++asked;
        if (project == null) {
            show(number, List.of());
            return;
        }
        var tables = charting.snapshot(project);
        var wanted = scope;
        var display = search.getDisplay();
        Job.createSystem(texts.get("job.draw"), (IProgressMonitor monitor) -> {
            try {
                var items = wanted == null ? GalleryItem.of(charting.service(), tables.get(), texts.language())
                        : GalleryItem.of(charting.service(), tables.get(), wanted.request(), Progress.none(), texts.language());
                display.asyncExec(() -> show(number, items));
            } catch (AnalysisException refused) {
                display.asyncExec(() -> show(number, List.of()));
            } catch (CancellationException closing) {
                drawing.forget();
            }
        }).schedule();
    }

    private void show(int number, List<GalleryItem> items) {
        if (number == asked && !search.isDisposed()) {
            var of = Arrays.asList(project, scope);
            tiles.show(items, of.equals(shownOf));
            shownOf = of;
            filter();
        }
    }

    private ChartLook look(GalleryItem item) {
        var settings = new ChartSettings(item.chart(), item.audience() == Audience.PUBLICATION ? Style.PUBLICATION : Style.SEMINAR,
                texts.language());
        return new ChartLook(settings, item.request(), false, Protection.NONE, Map.of());
    }

    private void open(GalleryItem item) {
        try {
            getSite().getPage().openEditor(new ChartInput(project, look(item)), ChartEditor.ID);
        } catch (PartInitException unopened) {
            ILog.of(GalleryView.class).error(unopened.getMessage(), unopened);
        }
    }

    private void export(GalleryItem item) {
        var look = look(item);
        var dialog = new ExportDialog(getSite().getShell(), texts, ExportForm.remembered(look.settings(), EnumSet.of(ExportFormat.PDF),
                ExportDialog.memory()), ChartDocuments.service(charting.service(), look), charting.snapshot(project)::marked,
                charting.texts(project));
        dialog.open();
        dialog.done().ifPresent(message -> getViewSite().getActionBars().getStatusLineManager().setMessage(message));
    }

    /** {@return the names of the charts that are shown} */
    public List<String> found() {
        return tiles.found().stream().map(tile -> tile.item().name()).toList();
    }

    /** {@return whether the picture of a chart is drawn} */
    public boolean isDrawn(String chart) {
        return tiles.found().stream().anyMatch(tile -> tile.item().chart().equals(chart) && tile.shown() != null);
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        switch (change) {
            case OPENED, CLOSED -> projectsChanged();
            case EDITED -> {
                if (changed == project) {
                    watch.later();
                }
            }
            case SAVED -> { }
        }
    }

    private void projectsChanged() {
        var open = projects.open();
        if (project == null || !open.contains(project)) {
            project = CurrentProject.shownIn(getSite().getWorkbenchWindow()).filter(open::contains).or(() -> open.stream().findFirst())
                    .orElse(null);
            chosen = false;
            scope(null);
        }
        showProjects(open);
    }

    private void showProjects(List<OpenProject> open) {
        ofProject.setItems(open.stream().map(OpenProject::name).toArray(String[]::new));
        ofProject.select(open.indexOf(project));
        ofProject.setVisible(open.size() > 1);
        ((GridData) ofProject.getLayoutData()).exclude = open.size() < 2;
        ofProject.requestLayout();
    }

    /** Looks at the project that the rest of the window looks at, until somebody chooses another here. */
    private void follow() {
        if (!chosen && scope == null) {
            CurrentProject.shownIn(getSite().getWorkbenchWindow()).filter(shown -> shown != project).ifPresent(shown -> {
                project = shown;
                showProjects(projects.open());
                refresh();
            });
        }
    }

    @Override
    public void setFocus() {
        follow();
        search.setFocus();
    }

    @Override
    public void dispose() {
        if (projects != null) {
            projects.removeListener(this);
        }
        if (watch != null) {
            watch.dispose();
            drawing.stop();
        }
        super.dispose();
    }
}
