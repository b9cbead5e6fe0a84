// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.ExportFormat;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.analysis.Analysing;
import org.observatory.ui.analysis.ask.Offer;
import org.observatory.ui.charts.export.ExportDialog;
import org.observatory.ui.charts.export.ExportForm;
import org.observatory.ui.charts.export.Extras;
import org.observatory.ui.charts.kept.ChartDocuments;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.show.Keys;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.show.Wish;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.ProjectPart;
import org.observatory.ui.projects.Projects;

/**
 * A chart of a project with all that can be chosen for it beside it, drawn anew while something is chosen and whenever the project
 * changes; of a kept chart, or of one that was just opened from the gallery.
 */
public final class ChartEditor extends ProjectPart {

    /** The identity of the editor. */
    public static final String ID = Elements.CHART_EDITOR;

    private static final int[] HEIGHTS = { 58, 42 };
    private static final int WIDE = 640;
    private static final int PANEL = 310;

    private final Texts texts = Texts.ofWorkbench();
    private final ObservatoryLabels labels = new ObservatoryLabels(texts.language());
    private Projects projects;
    private Charting charting;
    private Analysing analysing;
    private OpenProject project;
    private ChartDocument kept;
    private ChartLook look;
    private ChartEditorHeader header;
    private ToolItem write;
    private ToolItem export;
    private LookPanel panel;
    private ChartPicture picture;
    private DataTable table;
    private HistoryActions history;
    private ChartLinks links;
    private LiveDrawing drawing;
    private Watch watch;
    private Shown shown = new Shown.Sentence("");
    private boolean fillAgain;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        projects = site.getService(Projects.class);
        charting = site.getService(Charting.class);
        analysing = site.getService(Analysing.class);
        switch (input) {
            case ChartInput one -> {
                project = one.project();
                look = one.look();
            }
            case ElementInput one when one.element() instanceof ChartDocument chart -> {
                project = one.project();
                kept = chart;
                look = read();
            }
            default -> throw new PartInitException(input.getName());
        }
        projects.addListener(this);
        setTitleToolTip(input.getToolTipText());
        setPartName(title());
    }

    private ChartLook read() {
        return ChartLook.of(kept, charting.service().styles(), charting.service().palettes(), texts.language());
    }

    private String title() {
        return kept != null ? labels.name(kept) : charting.service().charts().stream().filter(this::isShown).findFirst()
                .map(chart -> chart.label().in(texts.language())).orElse(look.settings().chart());
    }

    private boolean isShown(ChartDefinition chart) {
        return chart.id().equals(look.settings().chart());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ChartEditorHeader(parent, texts);
        header.tool("editor.keep", "retained", this::keep);
        write = header.tool("editor.write", "properties", this::write);
        export = header.tool("editor.export", "export", this::export);
        header.name(title());
        var sash = new SashForm(parent, SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        picture = new ChartPicture(sash);
        var folder = new CTabFolder(sash, SWT.TOP);
        panel = new LookPanel(folder, texts, charting.service(), look, this::choose);
        tab(folder, "editor.choices", panel.control());
        table = new DataTable(folder, texts.get("table.name"));
        tab(folder, "editor.data", table.control());
        folder.setSelection(0);
        sash.addListener(SWT.Resize, event -> arrange(sash));
        links = new ChartLinks(this, picture, table, () -> project);
        history = new HistoryActions(getEditorSite().getActionBars(), () -> project);
        var copies = new ChartCopies(parent.getDisplay(), charting.service());
        ChartActions.global(getEditorSite().getActionBars(), ActionFactory.COPY, new Copying(copies));
        watch = new Watch(this, this::refresh);
        picture.control().addListener(SWT.Resize, event -> refresh());
        picture.control().addListener(SWT.Paint, event -> {
            if (shown instanceof Shown.Picture && picture.dark() != drawing.dark()) {
                watch.later();
            }
        });
        bind();
    }

    private void tab(CTabFolder folder, String key, Control content) {
        var tab = new CTabItem(folder, SWT.NONE);
        tab.setText(texts.get(key));
        tab.setControl(content);
    }

    /** Puts what can be chosen beside the picture where there is room, else below it. */
    private static void arrange(SashForm sash) {
        var size = sash.getSize();
        var orientation = size.x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (size.x > 0 && size.y > 0 && (sash.getData() == null || orientation != sash.getOrientation())) {
            sash.setData(orientation);
            sash.setOrientation(orientation);
            sash.setWeights(orientation == SWT.HORIZONTAL ? new int[] { size.x - PANEL, PANEL } : HEIGHTS);
        }
    }

    /** Copies the rows that are selected where the table has the focus, else the picture. */
    private final class Copying extends Action {

        private final ChartCopies copies;

        Copying(ChartCopies copies) {
            this.copies = copies;
        }

        @Override
        public void run() {
            if (table.control().isFocusControl()) {
                copies.text(table.copied(false));
            } else if (shown instanceof Shown.Picture drawn) {
                copies.picture(drawn.chart(), look.settings().style(), texts.get("action.copyPicture"));
            }
        }
    }

    /** Draws what is chosen now from then on. */
    private void bind() {
        if (drawing != null) {
            drawing.stop();
        }
        var service = ChartDocuments.service(charting.service(), look);
        drawing = new LiveDrawing(picture.control().getDisplay(), () -> service, texts, this::receive);
        refresh();
    }

    private void refresh() {
        if (watch.seen()) {
            drawing.ask(new Wish(charting.snapshot(project), look.settings(), picture.extent(), this::textsOf), picture.dark());
        }
    }

    /** What a person wrote for every drawing of this chart, and for this one before that. */
    private ChartTexts textsOf(ChartSettings settings) {
        var all = new LinkedHashMap<>(charting.texts(project).apply(settings).texts());
        var own = look.with(settings);
        all.putAll(own.written().texts());
        return own.written(new ChartTexts(all)).shownTexts();
    }

    private void receive(LiveDrawing.Drawn drawn) {
        var answer = drawn.answer();
        if (!picture.control().isDisposed()) {
            var fits = answer.settings().chart().equals(look.settings().chart());
            var unfit = new Shown.Sentence(texts.get("editor.unfit", title()));
            show(fits ? answer.shown() : unfit, fits ? drawn.pixels() : null, fits ? drawn.keys() : Keys.of(unfit));
        }
    }

    private void show(Shown next, Pixels pixels, Keys keys) {
        shown = next;
        links.show(next, pixels, keys, look.settings().language());
        export.setEnabled(next instanceof Shown.Picture);
        write.setEnabled(next instanceof Shown.Picture);
        tell();
        offerParameters();
        if (next instanceof Shown.Sentence sentence && sentence.failure() != null) {
            ILog.of(ChartEditor.class).error(sentence.text(), sentence.failure());
        }
    }

    private void tell() {
        var told = kept != null && shown instanceof Shown.Picture drawn
                ? new ChartDocuments(project.session(), texts).told(kept, drawn.chart()).orElse("") : "";
        var warned = shown instanceof Shown.Picture drawn ? charting.service().warnings(drawn.chart(), look.settings().style()).stream()
                .map(warning -> warning.in(texts.language())).collect(Collectors.joining(" ")) : "";
        header.tell((warned + " " + told).strip(), !warned.isEmpty()
                || shown instanceof Shown.Picture drawn && kept != null && ChartDocuments.isChanged(kept, drawn.chart()));
    }

    /** Offers the parameters of the analysis that is drawn, as they were in what is drawn. */
    private void offerParameters() {
        var request = shown instanceof Shown.Picture drawn && !drawn.chart().provenance().analysis().isEmpty()
                ? new AnalysisRequest(drawn.chart().provenance().analysis(), drawn.chart().provenance().parameters())
                : look.request().or(() -> charting.service().charts().stream().filter(this::isShown).findFirst()
                        .map(ChartDefinition::request)).orElse(new AnalysisRequest("", Map.of()));
        analysing.analyses().find(request.analysis()).ifPresent(analysis -> {
            if (fillAgain || !panel.isOf(analysis.id())) {
                var offer = analysing.offer(analysis, project);
                var own = offer.parameters().stream().filter(analysis.parameters()::contains).toList();
                panel.parameters(analysis.id(), analysis.label().in(texts.language()),
                        new Offer(own, offer.variables(), offer.lists(), offer.readable()), request.parameters());
                fillAgain = false;
            }
        });
    }

    /** Chooses otherwise, for a kept chart as a step of the history. */
    private void choose(ChartLook next) {
        if (kept != null && project.refuses()) {
            panel.show(look);
            return;
        }
        look = next;
        if (kept != null) {
            project.history().execute(new ChartDocuments(project.session(), texts).changed(kept, next));
        }
        bind();
    }

    /** Keeps the chart with the project under a name; a kept one under another name. */
    public void keep() {
        if (project.refuses()) {
            return;
        }
        var suggested = kept == null && shown instanceof Shown.Picture drawn ? drawn.chart().title() : title();
        var dialog = new InputDialog(getSite().getShell(), texts.get(kept == null ? "kept.title" : "kept.renameTitle"),
                texts.get("kept.name"), suggested, typed -> typed.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            var charts = new ChartDocuments(project.session(), texts);
            if (kept == null) {
                var added = charts.keep(dialog.getValue(), look);
                project.history().execute(added.command());
                kept = added.chart();
                setInput(new ElementInput(project, kept));
            } else {
                project.history().execute(charts.renamed(kept, dialog.getValue()));
            }
            name();
        }
    }

    /** Asks for the texts of the chart in its language. */
    private void write() {
        if (shown instanceof Shown.Picture drawn && !(kept != null && project.refuses())) {
            var generated = ChartTexts.of(drawn.generated());
            var dialog = new WrittenTexts(getSite().getShell(), texts, generated, ChartTexts.of(look.written().on(drawn.generated())));
            if (dialog.open() == Window.OK && !dialog.written().equals(look.written())) {
                choose(look.written(dialog.written()));
                panel.show(look);
            }
        }
    }

    private void export() {
        var plain = look.settings().withStyle(look.settings().style().patterned(false));
        var last = ExportForm.remembered(plain, EnumSet.of(ExportFormat.PDF), ExportDialog.memory());
        var form = new ExportForm(plain, last.formats(), last.width(), last.dpi(), last.folder(), last.name(),
                new Extras(look.settings().style().patterned(), look.protection().least(), look.protection().pseudonyms()));
        var dialog = new ExportDialog(getSite().getShell(), texts, form, ChartDocuments.service(charting.service(), look),
                charting.snapshot(project)::marked, this::textsOf);
        dialog.open();
        dialog.done().ifPresent(message -> {
            getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
            exported();
        });
    }

    /** Remembers that the chart as it is shown was exported today. */
    void exported() {
        if (kept != null && shown instanceof Shown.Picture drawn && !project.refuses()) {
            project.history().execute(new ChartDocuments(project.session(), texts).exported(kept, drawn.chart(), LocalDate.now()));
            tell();
        }
    }

    /** {@return what is chosen now} */
    public ChartLook look() {
        return look;
    }

    /** {@return what is shown now} */
    public Shown shown() {
        return shown;
    }

    /** {@return what is told of the last export; empty text for nothing} */
    public String told() {
        return header.told();
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        if (changed != project || header == null || picture.control().isDisposed()) {
            return;
        }
        if (change == Projects.Change.CLOSED || kept != null && !project.session().holds(kept)) {
            getSite().getPage().closeEditor(this, false);
            return;
        }
        name();
        firePropertyChange(IEditorPart.PROP_DIRTY);
        history.update();
        if (change == Projects.Change.EDITED) {
            if (kept != null && !read().equals(look)) {
                look = read();
                fillAgain = true;
                panel.show(look);
                bind();
            }
            watch.later();
        }
    }

    private void name() {
        setPartName(title());
        header.name(title());
    }

    @Override
    protected OpenProject project() {
        return project;
    }

    @Override
    public void setFocus() {
        picture.control().setFocus();
    }

    @Override
    public void dispose() {
        projects.removeListener(this);
        if (watch != null) {
            watch.dispose();
            drawing.stop();
            links.dispose();
        }
        super.dispose();
    }
}
