// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.GridFilters;
import org.observatory.ui.tables.GridMemory;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.PasteText;
import org.observatory.ui.tables.SortOrder;
import org.observatory.ui.tables.StateNames;
import org.observatory.ui.tables.texts.TableTexts;

/**
 * A researcher's table: rows with typed cells, sorted by a click on a heading, filtered by the fields below the headings
 * and by a search, edited in place, copied to and pasted from a spreadsheet.
 *
 * @param <R> what a row stands for
 */
public final class Grid<R> {

    /** How many cells are made ahead of their need at a time, so that a wide table does not keep anybody waiting. */
    private static final int AHEAD = 5_000;

    private final GridRows<R> rows;
    private final GridWords words;
    private final TableTexts texts;
    private final Composite area;
    private final GridBar bar;
    private final Cells<R> cells;
    private final Arrangement<R> arrangement;
    private final GridLayers<R> layers;
    private final NatTable table;
    private final GridClipboard<R> clipboard;
    private final FilterEditors<R> filterEditors;
    private final LocalResourceManager fonts;
    private final RowHeight height;
    private Color window;
    private R current;
    private Consumer<R> opener = row -> {
    };
    private Runnable selected = () -> {
    };
    private Editor<R> editor = (row, column, letter) -> false;

    /**
     * Makes a grid that fills its parent's layout.
     *
     * @param parent  where it stands
     * @param rows    the rows and columns, which stay the same
     * @param words   what it calls its rows
     * @param texts   the language it speaks
     * @param editing how cells are edited; null when they are only read
     */
    public Grid(Composite parent, GridRows<R> rows, GridWords words, TableTexts texts, GridEditing<R> editing) {
        this(parent, rows, words, texts, editing, 1);
    }

    /**
     * Makes a grid that fills its parent's layout, whose rows are several lines high: texts are wrapped and cut where they are
     * longer, and the remark of a cell stands below them.
     *
     * @param parent  where it stands
     * @param rows    the rows and columns, which stay the same
     * @param words   what it calls its rows
     * @param texts   the language it speaks
     * @param editing how cells are edited; null when they are only read
     * @param lines   how many lines a row has
     */
    public Grid(Composite parent, GridRows<R> rows, GridWords words, TableTexts texts, GridEditing<R> editing, int lines) {
        this.rows = rows;
        this.words = words;
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        fonts = new LocalResourceManager(JFaceResources.getResources(), area);
        bar = new GridBar(area, texts, looked -> arrangement().search(looked), this::clearFilters, this::setFocus);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        var states = new StateNames(texts.language());
        var registry = new ConfigRegistry();
        cells = new Cells<>(rows, editing);
        arrangement = new Arrangement<>(rows, new GridFilters(texts.language()), this::arranged);
        height = RowHeight.of(area, lines);
        layers = new GridLayers<>(rows.columns(), cells, arrangement, registry, height, texts.get("grid.filter"));
        var editors = new GridEditors<>(cells, states, fonts.create(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.ITALIC)), height, this::trouble);
        filterEditors = new FilterEditors<>(rows, states, arrangement);
        layers.data().setConfigLabelAccumulator(editors);
        IntStream.range(0, rows.columns().size()).forEach(at -> layers.data().setColumnWidthByPosition(at, rows.columns().get(at).width(), false));
        table = new NatTable(area, layers.grid(), false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setConfigRegistry(registry);
        table.addConfiguration(editors);
        table.addConfiguration(filterEditors);
        table.addConfiguration(new GridKeys(new Keys()));
        table.configure();
        follow();
        clipboard = new GridClipboard<>(cells, layers.selection(), new PasteText(texts));
        layers.freezeFirstColumn();
        new GridMenu<>(this, table, layers, arrangement, texts);
        new GridSpeech<>(table, layers, rows, words, bar, texts);
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selected();
            }
        });
        arranged();
        area.getDisplay().asyncExec(this::warm);
    }

    private Arrangement<R> arrangement() {
        return arrangement;
    }

    /** Takes over the colours of the window, light or dark, and does so again whenever they change. */
    private void follow() {
        look();
        bar.control().addPaintListener(event -> {
            if (!bar.control().getBackground().equals(window)) {
                area.getDisplay().asyncExec(() -> {
                    if (!table.isDisposed()) {
                        look();
                    }
                });
            }
        });
    }

    private void look() {
        window = bar.control().getBackground();
        var look = new GridLook(window, area.getFont(), height);
        table.setTheme(look);
        table.setBackground(look.ground());
    }

    private void warm() {
        if (!table.isDisposed() && rows.warm(Math.max(1, AHEAD / Math.max(1, rows.columns().size())))) {
            table.getDisplay().asyncExec(this::warm);
        }
    }

    private void arranged() {
        if (layers != null && table != null) {
            filterEditors.judge(table.getConfigRegistry());
            rearrange();
            count();
        }
    }

    /** Shows other rows, or rows in another order; the keyboard stays on the row it was on, if that one is still shown. */
    private void rearrange() {
        var row = current;
        var column = layers.selection().getSelectionAnchor().columnPosition;
        layers.data().fireLayerEvent(new RowStructuralRefreshEvent(layers.data()));
        var place = row == null ? -1 : rows.placeOf(row);
        if (place >= 0 && column >= 0) {
            layers.selection().doCommand(new SelectCellCommand(layers.selection(), column, place, false, false));
        }
    }

    private void selected() {
        var anchor = layers.selection().getSelectionAnchor();
        if (anchor.rowPosition >= 0 && anchor.rowPosition < rows.count()) {
            current = rows.row(anchor.rowPosition);
        }
        selected.run();
    }

    private void count() {
        bar.count(rows.total() == 0 ? words.empty() : words.count(rows.count(), rows.total()), arrangement.filters().isActive());
        bar.say(arrangement.filters().hasRefused() ? texts.get("grid.refused") : null, true);
    }

    private void trouble(String problem) {
        bar.say(problem, true);
    }

    /** Shows all rows again. */
    public void clearFilters() {
        arrangement.filters().clear();
        table.doCommand(new ClearAllFiltersCommand());
    }

    /**
     * Shows what {@link GridRows#update} took over.
     *
     * @param others whether rows disappeared or came
     */
    public void refresh(boolean others) {
        if (others) {
            rearrange();
        } else {
            layers.data().fireLayerEvent(new VisualRefreshEvent(layers.data()));
        }
        count();
        table.getDisplay().asyncExec(this::warm);
    }

    /** {@return the whole of it} */
    public Control control() {
        return area;
    }

    /** {@return the table alone, without the line above it} */
    public NatTable table() {
        return table;
    }

    /** {@return the buttons at the end of the line above} */
    public ToolBar tools() {
        return bar.tools();
    }

    /** {@return what the line above tells of the rows} */
    public String told() {
        return bar.count();
    }

    /** Says something about what was just done. */
    public void say(String text) {
        bar.say(text, false);
    }

    /** Moves the focus to the field that searches all columns. */
    public void focusSearch() {
        bar.focus();
    }

    /** Moves the focus to the table. */
    public void setFocus() {
        table.setFocus();
        if (layers.selection().getSelectedCellPositions().length == 0 && rows.count() > 0) {
            layers.selection().doCommand(new SelectCellCommand(layers.selection(), 0, 0, false, false));
        }
    }

    /** Calls with a row when it is opened by Enter or a double-click. */
    public void onOpen(Consumer<R> action) {
        opener = action;
    }

    /** Calls whenever other cells are selected. */
    public void onSelection(Runnable action) {
        selected = action;
    }

    /** An editor for cells that are not edited in place. */
    @FunctionalInterface
    public interface Editor<R> {
        /**
         * Begins to edit a cell elsewhere.
         *
         * @param row    its row
         * @param column its column
         * @param letter the letter typed to begin; null for none
         * @return false to edit it in place all the same
         */
        boolean edit(R row, GridColumn<R> column, Character letter);
    }

    /** Edits cells elsewhere than in place, where the editor takes them. */
    public void onEdit(Editor<R> elsewhere) {
        editor = elsewhere;
    }

    /** Calls with the identities of the columns from left to right, hidden or not, after somebody moved one. */
    public void onReorder(Consumer<List<String>> action) {
        layers.order().addLayerListener(event -> {
            if (event instanceof ColumnReorderEvent) {
                action.accept(layers.order().getColumnIndexOrder().stream().map(at -> rows.columns().get(at).id()).toList());
            }
        });
    }

    /** {@return the row of the cell that the keyboard acts on} */
    public Optional<R> currentRow() {
        var anchor = layers.selection().getSelectionAnchor();
        return anchor.rowPosition < 0 || anchor.rowPosition >= rows.count() ? Optional.empty() : Optional.of(rows.row(anchor.rowPosition));
    }

    /** {@return the column of the cell that the keyboard acts on} */
    public Optional<GridColumn<R>> currentColumn() {
        var anchor = layers.selection().getSelectionAnchor();
        return anchor.columnPosition < 0 || anchor.columnPosition >= layers.selection().getColumnCount() ? Optional.empty()
                : Optional.of(cells.column(layers.selection().getColumnIndexByPosition(anchor.columnPosition)));
    }

    /** {@return the rows in which a cell is selected, from top to bottom} */
    public List<R> selectedRows() {
        return layers.selection().getSelectedRowPositions().stream()
                .flatMap(range -> IntStream.range(range.start, range.end).boxed()).sorted().filter(at -> at < rows.count()).map(rows::row).toList();
    }

    /** {@return whether whole rows are selected, and nothing else} */
    public boolean areWholeRowsSelected() {
        var full = layers.selection().getFullySelectedRowPositions();
        return full.length > 0 && full.length == selectedRows().size();
    }

    /** Selects the first cell of a row and brings it into view, if it is shown. */
    public void select(R row) {
        var place = rows.placeOf(row);
        if (place >= 0) {
            layers.selection().doCommand(new SelectCellCommand(layers.selection(), 0, place, false, false));
        }
    }

    /** Selects one cell and brings it into view, if it is shown. */
    public void select(R row, String column) {
        var ids = rows.columns().stream().map(GridColumn::id).toList();
        var place = rows.placeOf(row);
        var position = layers.selection().getColumnPositionByIndex(ids.indexOf(column));
        if (place >= 0 && position >= 0) {
            layers.selection().doCommand(new SelectCellCommand(layers.selection(), position, place, false, false));
        }
    }

    /** Opens the first row selected. */
    public void open() {
        selectedRows().stream().findFirst().ifPresent(opener);
    }

    /** Selects all cells. */
    public void selectAll() {
        layers.selection().doCommand(new SelectAllCommand());
    }

    /** Copies cells otherwise than as they are shown, as a spreadsheet reads them. */
    public void copyAs(Function<GridCell, String> text) {
        clipboard.copyAs(text);
    }

    /** {@return whether nothing is edited in it} */
    boolean isReadOnly() {
        return cells.editing() == null;
    }

    /** Copies the selected cells. */
    public void copy() {
        clipboard.copy(table.getDisplay());
    }

    /** Pastes what the clipboard holds from the first selected cell on. */
    public void paste() {
        if (!refused()) {
            bar.say(clipboard.paste(table.getShell()), false);
        }
    }

    /** Says of the selected cells that they are without a value, as one step. */
    public void state(CellState state) {
        if (refused()) {
            return;
        }
        var changes = new ArrayList<GridEditing.Change<R>>();
        for (var place : layers.selection().getSelectedCellPositions()) {
            var column = cells.column(layers.selection().getColumnIndexByPosition(place.columnPosition));
            var row = rows.row(place.rowPosition);
            switch (cells.editing().read(row, column, new CellEntry.Stated(state))) {
                case Reading.Value value when column.editable() -> changes.add(new GridEditing.Change<>(row, column, value.value()));
                case Reading.Value locked -> trouble(texts.get("grid.locked", column.title()));
                case Reading.Problem problem -> trouble(problem.message());
            }
        }
        changes.removeIf(change -> !cells.editing().differs(change));
        if (!changes.isEmpty()) {
            cells.editing().apply(List.copyOf(changes));
        }
    }

    /** {@return whether nothing can be edited, which is then said} */
    private boolean refused() {
        var refusal = cells.editing() == null ? texts.get("grid.readOnly") : cells.editing().refusal().orElse(null);
        if (refusal != null) {
            bar.say(refusal, true);
        }
        return refusal != null;
    }

    /** Begins to edit the cell that the keyboard acts on. */
    public void edit(Character letter) {
        var anchor = layers.selection().getSelectionAnchor();
        if (anchor.columnPosition < 0 || anchor.rowPosition < 0) {
            return;
        }
        var column = cells.column(layers.selection().getColumnIndexByPosition(anchor.columnPosition));
        if (!column.editable()) {
            bar.say(texts.get("grid.locked", column.title()), true);
        } else if (!refused() && !(anchor.rowPosition < rows.count() && editor.edit(rows.row(anchor.rowPosition), column, letter))) {
            layers.selection().doCommand(new SelectCellCommand(layers.selection(), anchor.columnPosition, anchor.rowPosition, false, false));
            table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry(), letter));
        }
    }

    /** {@return what to remember of the columns} */
    public GridMemory memory() {
        var ids = rows.columns();
        var widths = new HashMap<String, Integer>();
        var hidden = new HashSet<String>();
        for (var at = 0; at < ids.size(); at++) {
            var width = layers.data().getColumnWidthByPosition(at);
            if (width != ids.get(at).width()) {
                widths.put(ids.get(at).id(), width);
            }
            if (layers.hiding().isColumnIndexHidden(at)) {
                hidden.add(ids.get(at).id());
            }
        }
        return new GridMemory(layers.order().getColumnIndexOrder().stream().map(at -> ids.get(at).id()).toList(), hidden, widths, arrangement.orders());
    }

    /** Takes over what was remembered of the columns. */
    public void recall(GridMemory memory) {
        var columns = rows.columns();
        var places = memory.places(columns);
        for (var to = 0; to < places.size(); to++) {
            var from = layers.order().getColumnPositionByIndex(places.get(to));
            if (from > to) {
                layers.order().reorderColumnPosition(from, to);
            }
        }
        memory.widths().forEach((id, width) -> IntStream.range(0, columns.size()).filter(at -> Objects.equals(columns.get(at).id(), id))
                .forEach(at -> layers.data().setColumnWidthByPosition(at, width)));
        layers.hiding().hideColumnIndexes(memory.hiddenPlaces(columns));
        var known = columns.stream().map(column -> column.id()).toList();
        List<SortOrder> sorted = memory.sorted().stream().filter(order -> known.contains(order.column())).toList();
        if (!sorted.isEmpty()) {
            arrangement.sortBy(sorted);
        }
    }

    /** Adds to the menu of the cells, before what the grid itself offers. */
    public void fillMenu(Consumer<IMenuManager> filler) {
        table.setData(GridMenu.FILLER, filler);
    }

    private final class Keys implements GridKeys.Actions {

        @Override
        public void edit(Character letter) {
            Grid.this.edit(letter);
        }

        @Override
        public void state(CellState state) {
            Grid.this.state(state);
        }

        @Override
        public void open() {
            Grid.this.open();
        }

        @Override
        public void filter() {
            bar.focus();
        }
    }
}
