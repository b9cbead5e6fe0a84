// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Result;
import org.observatory.project.DocumentTexts;
import org.observatory.ui.analysis.ask.NoteText;
import org.observatory.ui.analysis.matrix.Known;
import org.observatory.ui.analysis.matrix.Matrices;
import org.observatory.ui.analysis.matrix.MatrixPane;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.texts.TableTexts;

/** Shows one result: values, remarks, a tab for each table, one for the method, and the elements behind a cell. */
final class ResultPage {

    private static final int LARGER = 4;
    private static final int MOST_REMARKS = 4;

    private final AnalysisTexts texts;
    private final Composite area;
    private final Composite figures;
    private final Text remarks;
    private final SashForm sash;
    private final CTabFolder tabs;
    private final BehindList behind;
    private final LocalResourceManager fonts;
    private final BiConsumer<ResultTable, Grid<ResultTable.Row>> opener;
    private final MatrixPane.Opener cellOpener;
    private final Consumer<MatrixPane.Selected> selected;
    private Set<String> elsewhere = Set.of();
    private boolean more;

    /** A matrix that was not looked at yet. */
    private record Waiting(Result result, Known known, MatrixPane.State before) {
    }

    /** A table in its tab. */
    private record Shown(ResultTable table, Grid<ResultTable.Row> grid) {
    }

    /**
     * Makes the page.
     *
     * @param opener opens what is behind the cell that the keyboard acts on
     * @param cells  opens what is behind a cell of a matrix
     * @param selected hears which cell of a matrix is selected
     * @param open   opens what is listed behind a cell
     */
    ResultPage(Composite parent, AnalysisTexts texts, BiConsumer<ResultTable, Grid<ResultTable.Row>> opener, MatrixPane.Opener cells,
            Consumer<MatrixPane.Selected> selected, BehindList.Opener open) {
        this.texts = texts;
        cellOpener = cells;
        this.selected = selected;
        this.opener = opener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        fonts = new LocalResourceManager(JFaceResources.getResources(), area);
        figures = new Composite(area, SWT.NONE);
        RowLayoutFactory.swtDefaults().wrap(true).center(true).margins(6, 2).spacing(2).applyTo(figures);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(figures);
        remarks = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        Names.give(remarks, texts.get("result.remarks"));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(200, SWT.DEFAULT).applyTo(remarks);
        sash = new SashForm(area, SWT.VERTICAL);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
        tabs.addListener(SWT.Selection, event -> fill(tabs.getSelection()));
        behind = new BehindList(sash, texts, open, this::hideBehind);
        sash.setWeights(64, 36);
        hideBehind();
    }

    Composite control() {
        return area;
    }

    /** Shows a result; the tab that was in front stays there where the result has it, too. */
    void show(Result result, Analysis analysis, List<String> choices, Supplier<Known> known) {
        var front = tabs.getSelection() == null ? "" : tabs.getSelection().getText();
        for (var child : figures.getChildren()) {
            child.dispose();
        }
        var matrix = List.of(tabs.getItems()).stream().map(tab -> stateOf(tab.getData())).filter(Objects::nonNull).findFirst().orElse(null);
        for (var tab : tabs.getItems()) {
            tab.getControl().dispose();
            tab.dispose();
        }
        hideBehind();
        var summary = Summary.of(result, analysis, texts);
        summary.figures().forEach(this::add);
        ((GridData) figures.getLayoutData()).exclude = summary.figures().isEmpty();
        figures.setVisible(!summary.figures().isEmpty());
        tell(summary.remarks());
        var further = Further.columns(analysis);
        result.tables().values().stream().filter(table -> table.size() > 0).forEach(table -> add(new ResultTable(table, further, texts)));
        if (Matrices.accepts(result)) {
            var tab = tab(texts.get("matrix.tab"));
            tab.setData(new Waiting(result, known.get(), matrix));
        }
        addMethod(result, analysis, choices);
        var again = List.of(tabs.getItems()).stream().filter(tab -> tab.getText().equals(front)).findFirst();
        tabs.setSelection(again.orElse(tabs.getItem(0)));
        fill(tabs.getSelection());
        area.layout(true, true);
    }

    private static MatrixPane.State stateOf(Object data) {
        return switch (data) {
            case MatrixPane pane -> pane.state();
            case Waiting waiting -> waiting.before();
            case null, default -> null;
        };
    }

    private void add(Summary.Figure figure) {
        var cell = new Composite(figures, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(2, 18, 1, 1).spacing(6, 0).applyTo(cell);
        var name = new Label(cell, SWT.NONE);
        name.setText(texts.get("figure.name", figure.label()).replace("&", "&&"));
        var value = new Label(cell, SWT.NONE);
        value.setText(figure.text());
        var font = FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD);
        value.setFont(fonts.create(figure.main() ? font.increaseHeight(LARGER) : font));
    }

    private void tell(List<String> said) {
        remarks.setText(String.join("\n", said.stream().map(remark -> "⚠ " + remark).toList()));
        var data = (GridData) remarks.getLayoutData();
        data.exclude = said.isEmpty();
        data.heightHint = remarks.getLineHeight() * Math.clamp(said.size() + said.stream().mapToInt(String::length).sum() / 160, 1,
                MOST_REMARKS);
        remarks.setVisible(!said.isEmpty());
    }

    private void add(ResultTable table) {
        tab(table.table().label().in(texts.language())).setData(table);
    }

    private CTabItem tab(String name) {
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(name.replace("&", "&&"));
        tab.setControl(new Composite(tabs, SWT.NONE));
        GridLayoutFactory.fillDefaults().applyTo((Composite) tab.getControl());
        return tab;
    }

    private void addMethod(Result result, Analysis analysis, List<String> choices) {
        var tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(texts.get("result.method"));
        var note = new NoteText(tabs, texts.get("result.method"));
        note.show(Summary.method(result, analysis, choices, texts));
        tab.setControl(note.control());
    }

    /** Makes the grid of a tab when it is first looked at. */
    private void fill(CTabItem tab) {
        if (tab.getData() instanceof Waiting matrix) {
            var pane = new MatrixPane((Composite) tab.getControl(), matrix.result(), matrix.known(), texts, cellOpener, selected,
                    matrix.before());
            pane.mark(elsewhere);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
            tab.setData(pane);
            ((Composite) tab.getControl()).layout();
        }
        if (tab.getData() instanceof ResultTable table) {
            var rows = new GridRows<ResultTable.Row>();
            rows.show(table.columns(more), table.rows());
            var grid = new Grid<>((Composite) tab.getControl(), rows, new TableWords(table, texts), new TableTexts(texts.language()), null);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
            grid.copyAs(cell -> cell.key() instanceof BigDecimal number ? ResultTable.plain(number, texts.language()) : cell.text());
            grid.onOpen(row -> opener.accept(table, grid));
            if (table.table().size() > table.rows().size()) {
                grid.say(texts.get("result.most", table.rows().size(), table.table().size()));
            }
            if (table.hasMore()) {
                var item = new ToolItem(grid.tools(), SWT.CHECK);
                item.setText(texts.get("result.more"));
                item.setImage(new Icons(grid.control()).of("add"));
                item.setToolTipText(texts.get("result.more.help"));
                item.setSelection(more);
                item.addListener(SWT.Selection, event -> showMore(item.getSelection()));
            }
            tab.setData(new Shown(table, grid));
            ((Composite) tab.getControl()).layout();
        }
    }

    /** Shows more columns, or fewer, in all tables. */
    private void showMore(boolean wanted) {
        more = wanted;
        for (var tab : tabs.getItems()) {
            if (tab.getData() instanceof Shown shown) {
                tab.setData(shown.table());
                tabs.getDisplay().asyncExec(shown.grid().control()::dispose);
            }
        }
        tabs.getDisplay().asyncExec(() -> {
            if (!tabs.isDisposed()) {
                fill(tabs.getSelection());
                setFocus();
            }
        });
    }

    private Optional<Shown> shown() {
        return tabs.getSelection() != null && tabs.getSelection().getData() instanceof Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /** {@return the grid in front} */
    Optional<Grid<ResultTable.Row>> grid() {
        return shown().map(Shown::grid);
    }

    /** {@return the matrix in front} */
    Optional<MatrixPane> matrix() {
        return tabs.getSelection() != null && tabs.getSelection().getData() instanceof MatrixPane pane ? Optional.of(pane) : Optional.empty();
    }

    /** Marks what is selected in another part of the window; no keys for nothing. */
    void mark(Set<String> keys) {
        elsewhere = keys;
        for (var tab : tabs.getItems()) {
            if (tab.getData() instanceof MatrixPane pane) {
                pane.mark(keys);
            }
        }
    }

    /** Brings the matrix to the front, if the result has one. */
    void selectMatrix() {
        for (var tab : tabs.getItems()) {
            if (tab.getData() instanceof Waiting || tab.getData() instanceof MatrixPane) {
                tabs.setSelection(tab);
                fill(tab);
            }
        }
    }

    /** {@return the table in front} */
    Optional<ResultTable> table() {
        return shown().map(Shown::table);
    }

    /** {@return the tables with their grids, as far as they were looked at} */
    List<ResultTable> tables() {
        var all = new ArrayList<ResultTable>();
        for (var tab : tabs.getItems()) {
            if (tab.getData() instanceof ResultTable table) {
                all.add(table);
            } else if (tab.getData() instanceof Shown shown) {
                all.add(shown.table());
            }
        }
        return all;
    }

    /** Brings a table to the front. */
    void select(String key) {
        for (var tab : tabs.getItems()) {
            var table = tab.getData() instanceof ResultTable made ? made : tab.getData() instanceof Shown shown ? shown.table() : null;
            if (table != null && table.table().key().equals(key)) {
                tabs.setSelection(tab);
                fill(tab);
            }
        }
    }

    /** Lists elements behind a cell. */
    void show(Behind.Elements elements) {
        sash.setMaximizedControl(null);
        behind.show(elements);
    }

    /** Lists stretches of text behind a cell. */
    void show(Behind.Stretches stretches, DocumentTexts from) {
        sash.setMaximizedControl(null);
        behind.show(stretches, from);
    }

    /** {@return what is listed behind a cell} */
    List<EObject> listed() {
        return sash.getMaximizedControl() == null ? behind.elements() : List.of();
    }

    private void hideBehind() {
        sash.setMaximizedControl(tabs);
        matrix().ifPresent(MatrixPane::setFocus);
        grid().ifPresent(Grid::setFocus);
    }

    void setFocus() {
        matrix().ifPresentOrElse(MatrixPane::setFocus, () -> grid().ifPresentOrElse(Grid::setFocus, tabs::setFocus));
    }
}
