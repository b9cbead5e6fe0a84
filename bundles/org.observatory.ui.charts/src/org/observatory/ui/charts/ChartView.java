// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Palette;
import org.observatory.charts.Style;
import org.observatory.ui.charts.export.ExportDialog;
import org.observatory.ui.charts.export.ExportForm;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.show.Keys;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.show.Wish;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.SaveablesPart;

/**
 * A chart of an open project, drawn again whenever the project changes, with the table of its data beside it. Several
 * such views can stand side by side.
 */
public final class ChartView extends ViewPart implements SaveablesPart, Projects.Listener {

    /** The identifier of the view. */
    public static final String ID = "org.observatory.ui.charts.chart";

    private final Texts texts = Texts.ofWorkbench();
    private Projects projects;
    private Charting charting;
    private LiveDrawing drawing;
    private ViewMemory memory;
    private ChartSettings settings;
    private String warned = "";
    private ChartHeader header;
    private SashForm sash;
    private ChartPicture picture;
    private DataTable table;
    private ChartLinks links;
    private ChartActions actions;
    private HistoryActions history;
    private Watch watch;
    private OpenProject project;
    private Shown shown = new Shown.Sentence("");

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        memory = new ViewMemory(memento);
        settings = memory.settings(texts.language());
        projects = site.getService(Projects.class);
        charting = site.getService(Charting.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ChartHeader(parent, texts);
        header.onChart(chart -> choose(settings.withChart(chart)));
        header.onProject(other -> {
            if (other != project) {
                show(other);
            }
        });
        sash = new SashForm(parent, SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        picture = new ChartPicture(sash);
        table = new DataTable(sash, texts.get("table.name"));
        memory.arrange(sash);
        drawing = new LiveDrawing(parent.getDisplay(), charting::service, texts, this::receive);
        links = new ChartLinks(this, picture, table, () -> project);
        actions = new ChartActions(this, texts);
        actions.fill(getViewSite(), picture.control(), table.control());
        history = new HistoryActions(getViewSite().getActionBars(), () -> project);
        watch = new Watch(this, this::refresh);
        picture.control().addListener(SWT.Resize, event -> refresh());
        picture.control().addListener(SWT.Paint, event -> {
            if (shown instanceof Shown.Picture && picture.dark() != drawing.dark()) {
                watch.later();
            }
        });
        projects.addListener(this);
        projectsChanged();
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        switch (change) {
            case OPENED, CLOSED -> projectsChanged();
            case EDITED, SAVED -> {
                if (changed == project) {
                    firePropertyChange(PROP_DIRTY);
                    history.update();
                    watch.later();
                }
            }
            default -> {
                // nothing is typed here
            }
        }
    }

    private void projectsChanged() {
        var open = projects.open();
        if (project == null || !open.contains(project)) {
            project = memory.project(open, getSite().getWorkbenchWindow()).orElse(null);
        }
        header.showProjects(open, project);
        history.update();
        firePropertyChange(PROP_DIRTY);
        refresh();
    }

    /** Shows the chart of another open project. */
    public void show(OpenProject other) {
        project = other;
        header.showProjects(projects.open(), other);
        history.update();
        firePropertyChange(PROP_DIRTY);
        refresh();
    }

    /** Draws what is to be shown now, unless nobody would see it. */
    private void refresh() {
        if (!watch.seen()) {
            drawing.forget();
        } else if (project == null) {
            drawing.forget();
            var none = new Shown.Sentence(texts.get("picture.noProject"));
            show(none, null, Keys.of(none));
        } else {
            drawing.ask(new Wish(charting.snapshot(project), settings, picture.extent(), charting.texts(project)), picture.dark());
        }
    }

    /** Asks for the texts of the chart, and keeps them in the project. */
    void writeTexts() {
        if (shown instanceof Shown.Picture drawn && !project.refuses()) {
            var dialog = new WrittenTexts(getSite().getShell(), texts, ChartTexts.of(drawn.generated()), ChartTexts.of(drawn.chart()));
            if (dialog.open() == Window.OK) {
                try {
                    charting.write(project, settings, dialog.written(), texts.get("written.step", drawn.chart().title()));
                } catch (IOException refused) {
                    ILog.of(ChartView.class).error(refused.getMessage(), refused);
                    MessageDialog.openError(getSite().getShell(), texts.get("written.title"), texts.get("written.failed"));
                }
            }
        }
    }

    private void receive(LiveDrawing.Drawn drawn) {
        var answer = drawn.answer();
        if (!picture.control().isDisposed()) {
            settings = answer.settings();
            header.showCharts(answer.choices(), settings.chart());
            answer.choices().orFirst(settings.chart()).ifPresent(choice -> setPartName(choice.name()));
            show(answer.shown(), drawn.pixels(), drawn.keys());
        }
    }

    private void show(Shown next, Pixels pixels, Keys keys) {
        shown = next;
        links.show(next, pixels, keys, settings.language());
        actions.update();
        warn(next instanceof Shown.Picture drawn ? charting.service().warnings(drawn.chart(), settings.style()) : List.of());
        if (next instanceof Shown.Sentence sentence && sentence.failure() != null) {
            ILog.of(ChartView.class).error(sentence.text(), sentence.failure());
        }
    }

    /** Tells beside the picture what whoever shows it should know, until that is no more so. */
    private void warn(List<org.observatory.analysis.Label> warnings) {
        var told = warnings.stream().map(warning -> warning.in(texts.language())).collect(Collectors.joining(" "));
        if (!told.equals(warned)) {
            warned = told;
            getViewSite().getActionBars().getStatusLineManager().setMessage(told.isEmpty() ? null : told);
        }
    }

    /** {@return what is chosen in this view} */
    public ChartSettings settings() {
        return settings;
    }

    /** Shows another chart, or the same in another style or language. */
    public void choose(ChartSettings other) {
        settings = other;
        refresh();
        actions.update();
    }

    /** {@return what is shown now} */
    public Shown shown() {
        return shown;
    }

    /** Asks where and how to write the chart, and writes it. */
    void export(Set<ExportFormat> formats) {
        var form = ExportForm.remembered(settings, formats, ExportDialog.memory());
        var dialog = new ExportDialog(getSite().getShell(), texts, form, charting.service(),
                charting.snapshot(project)::marked, charting.texts(project));
        dialog.open();
        dialog.done().ifPresent(message -> getViewSite().getActionBars().getStatusLineManager().setMessage(message));
    }

    /** Opens the chart with its parameters beside it, to choose them and to keep it. */
    void openEditor() {
        if (project != null) {
            try {
                getSite().getPage().openEditor(new ChartInput(project, ChartLook.of(settings)), ChartEditor.ID);
            } catch (PartInitException unopened) {
                throw new IllegalStateException(unopened);
            }
        }
    }

    /** {@return the styles to choose from} */
    List<Style> styles() {
        return charting.service().styles();
    }

    /** {@return the palettes to choose from} */
    List<Palette> palettes() {
        return charting.service().palettes();
    }

    /** Copies the chart as a picture, or its data. */
    ChartCopies copies() {
        return new ChartCopies(picture.control().getDisplay(), charting.service());
    }

    /** {@return the rows selected, or all of them, as text for a spreadsheet} */
    String copiedRows(boolean all) {
        return table.copied(all);
    }

    /** {@return whether the table has the focus, not the picture} */
    boolean inTable() {
        return table.control().isFocusControl();
    }

    void selectAll() {
        table.selectAll();
        table.control().setFocus();
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
    public void saveState(IMemento memento) {
        memory.save(memento, settings, project);
    }

    @Override
    public void setFocus() {
        picture.control().setFocus();
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
        if (links != null) {
            links.dispose();
        }
        super.dispose();
    }
}
