// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.analysis.matrix.Arranged.Kind;
import org.observatory.ui.analysis.matrix.Arranged.Line;
import org.observatory.ui.analysis.matrix.Arrangement.By;
import org.observatory.ui.analysis.matrix.Arrangement.Order;

/** The table of a matrix: headings and totals stay where they are while the rest scrolls. Texts are made for the cells in view alone. */
final class MatrixTable {

    private static final int CELL = 104;
    private static final int NAMES = 250;
    private static final int HEADING_LINES = 3;
    private static final String SUM = "SUM";
    /** Spaces that are not cut off. */
    private static final String INDENT = "\u2003\u2003";

    /** Before the name of a row or column that is selected elsewhere. */
    private static final String LINKED = "\u25c6\u00a0";

    private final NatTable table;
    private final DataLayer data;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FreezeLayer frozen;
    private final CompositeFreezeLayer body;
    private final HeatPainter painter;
    private MatrixText shown;

    /** What is done with the table. */
    interface Deeds {

        /** Opens what is behind a cell. */
        void open(int row, int column);

        /** Sorts by a column; by names for null. */
        void sort(Line column);

        /** Opens or shuts a group. */
        void toggle(Line group, boolean across);

        /** Another cell is acted on. */
        void at(int row, int column);
    }

    MatrixTable(Composite parent, MatrixText first, Deeds deeds) {
        shown = first;
        painter = new HeatPainter(() -> shown);
        painter.take(new MatrixLook(parent, painter), first.shown().matrix());
        data = new DataLayer(new Values((column, row) -> shown.cell(row, column), this::columns, this::rows), CELL,
                new MatrixLook(parent, painter).rowHeight());
        selection = new SelectionLayer(data);
        viewport = new ViewportLayer(selection);
        frozen = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(frozen, viewport, selection, false);
        var height = new MatrixLook(parent, painter).rowHeight();
        var headings = new DataLayer(new Values((column, row) -> heading(shown.shown().columns().get(column), false), this::columns, () -> 1), CELL,
                height * HEADING_LINES);
        headings.setConfigLabelAccumulator((labels, column, row) -> label(labels, shown.shown().columns().get(column)));
        var names = new DataLayer(new Values((column, row) -> heading(shown.shown().rows().get(row), true), () -> 1, this::rows), NAMES, height);
        names.setConfigLabelAccumulator((labels, column, row) -> label(labels, shown.shown().rows().get(row)));
        var across = new ColumnHeaderLayer(headings, body, selection);
        var down = new RowHeaderLayer(names, body, selection);
        var corner = new CornerLayer(new DataLayer(new Values((column, row) -> shown.corner() + arrow(By.NAME, ""), () -> 1, () -> 1)), down, across);
        table = new NatTable(parent, new GridLayer(body, across, down, corner, false), false);
        var registry = new ConfigRegistry();
        table.setConfigRegistry(registry);
        var bold = new Style();
        bold.setAttributeValue(CellStyleAttributes.FONT, new LocalResourceManager(JFaceResources.getResources(), table)
                .create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD)));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, bold, DisplayMode.NORMAL, SUM);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, bold, DisplayMode.SELECT, SUM);
        table.addConfiguration(new Keys(deeds));
        table.configure();
        look();
        new NatTableContentTooltip(table, GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER);
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                place().ifPresent(at -> deeds.at(at.rowPosition, at.columnPosition));
            }
        });
        freeze();
    }

    private int rows() {
        return shown.shown().rows().size();
    }

    private int columns() {
        return shown.shown().columns().size();
    }

    private static void label(LabelStack labels, Line line) {
        if (line.kind() != Kind.SIDE) {
            labels.addLabelOnTop(SUM);
        }
    }

    private String heading(Line line, boolean across) {
        var name = shown.name(line);
        var mark = line.kind() == Kind.GROUP ? line.shut() ? "▸\u00a0" : "▾\u00a0" : line.inside() && across ? INDENT : "";
        var linked = across ? painter.linked().isRow(line) : painter.linked().isColumn(line);
        return (linked ? LINKED : "") + mark + name + (across ? "" : arrow(line.kind() == Kind.TOTAL ? By.TOTAL : By.LINE, line.kind() == Kind.TOTAL ? "" : line.id()));
    }

    private String arrow(By by, String line) {
        var order = shown.shown().arrangement().rows().order();
        return order.equals(new Order(by, line, true)) ? " ▼" : order.equals(new Order(by, line, false)) ? " ▲" : "";
    }

    /** Shows another arrangement of the same matrix, or another matrix; the keyboard stays on the same lines where they are still shown. */
    void show(MatrixText other) {
        var at = place();
        var before = shown.shown();
        shown = other;
        var origin = viewport.getOrigin();
        FreezeHelper.unfreeze(frozen, viewport);
        viewport.resetOrigin(0, 0);
        selection.clear(false);
        if (before.matrix() != other.shown().matrix()) {
            look();
        }
        data.fireLayerEvent(new StructuralRefreshEvent(data));
        freeze();
        if (before.matrix() == other.shown().matrix()) {
            viewport.setOriginX(Math.clamp(data.getWidth() - viewport.getClientAreaWidth(), viewport.getOrigin().getX(),
                    Math.max(viewport.getOrigin().getX(), origin.getX())));
            viewport.setOriginY(Math.clamp(data.getHeight() - viewport.getClientAreaHeight(), viewport.getOrigin().getY(),
                    Math.max(viewport.getOrigin().getY(), origin.getY())));
        }
        at.ifPresent(place -> {
            var row = find(other.shown().rows(), before.rows().get(place.rowPosition).id());
            var column = find(other.shown().columns(), before.columns().get(place.columnPosition).id());
            if (row >= 0 && column >= 0) {
                select(row, column);
            }
        });
    }

    private static int find(List<Line> lines, String id) {
        return IntStream.range(0, lines.size()).filter(at -> lines.get(at).id().equals(id)).findFirst().orElse(-1);
    }

    private void freeze() {
        if (rows() > 1 && columns() > 1 && shown.shown().rows().getFirst().kind() == Kind.TOTAL
                && shown.shown().columns().getFirst().kind() == Kind.TOTAL) {
            var corner = new PositionCoordinate(selection, 0, 0);
            FreezeHelper.freeze(frozen, viewport, corner, corner);
        }
    }

    /** Takes the colours of the window. */
    void look() {
        var look = new MatrixLook(table.getParent(), painter);
        painter.take(look, shown.shown().matrix());
        table.setTheme(look);
        table.setBackground(look.ground());
    }

    void heat(boolean wanted) {
        painter.heat(wanted);
        table.redraw();
    }

    /** Marks what is selected elsewhere, and brings the first of it into view unless some of it is there. */
    void link(Linked linked) {
        painter.link(linked);
        linked.first(shown.shown()).filter(first -> !isAnyInView(linked)).ifPresent(first -> viewport.moveCellPositionIntoViewport(
                first[1], first[0]));
        table.redraw();
    }

    /** {@return what is selected elsewhere} */
    Linked linked() {
        return painter.linked();
    }

    private boolean isAnyInView(Linked linked) {
        var rows = viewport.getRowCount();
        var columns = viewport.getColumnCount();
        return IntStream.range(0, rows).anyMatch(row -> IntStream.range(0, columns).anyMatch(column -> {
            var across = viewport.getRowIndexByPosition(row);
            var down = viewport.getColumnIndexByPosition(column);
            return across >= 0 && down >= 0 && across < rows() && down < columns()
                    && linked.isMarked(shown.shown().rows().get(across), shown.shown().columns().get(down));
        }));
    }

    HeatScale scale() {
        return painter.scale();
    }

    NatTable control() {
        return table;
    }

    /** {@return where the cell is that the keyboard acts on} */
    Optional<PositionCoordinate> place() {
        var anchor = selection.getSelectionAnchor();
        return anchor.rowPosition < 0 || anchor.columnPosition < 0 || anchor.rowPosition >= rows() || anchor.columnPosition >= columns()
                ? Optional.empty() : Optional.of(new PositionCoordinate(anchor));
    }

    void select(int row, int column) {
        selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
    }

    void setFocus() {
        table.setFocus();
        if (place().isEmpty() && rows() > 0 && columns() > 0) {
            var first = painter.linked().first(shown.shown())
                    .orElseGet(() -> new int[] { first(shown.shown().rows()), first(shown.shown().columns()) });
            select(first[0], first[1]);
        }
    }

    /** The first that is no sum. */
    private static int first(List<Line> lines) {
        return IntStream.range(0, lines.size()).filter(at -> lines.get(at).kind() == Kind.SIDE).findFirst().orElse(0);
    }

    void selectAll() {
        selection.doCommand(new SelectAllCommand());
    }

    /** {@return the rows that are selected, from above} */
    int[] selectedRows() {
        return selection.getSelectedRowPositions().stream().flatMapToInt(MatrixTable::places).filter(row -> row < rows()).sorted().toArray();
    }

    /** {@return the columns that are selected, from the left} */
    int[] selectedColumns() {
        return IntStream.of(selection.getSelectedColumnPositions()).filter(column -> column < columns()).sorted().toArray();
    }

    /** {@return what the selected cells count; the keys are found when they are asked for} */
    Supplier<Set<String>> selectedKeys() {
        var arranged = shown.shown();
        var rows = selectedRows();
        var columns = selectedColumns();
        return () -> arranged.keySet(rows, columns);
    }

    private static IntStream places(Range range) {
        return IntStream.range(range.start, range.end);
    }

    /** What is written, asked for when it is painted. */
    private record Values(BiFunction<Integer, Integer, String> text, IntSupplier columns,
            IntSupplier rows) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return column < columns.getAsInt() && row < rows.getAsInt() ? text.apply(column, row) : "";
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.getAsInt();
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }

    /** Enter and a double click open a cell; a click on a heading sorts; a click on a group, or the space bar, opens or shuts it. */
    private final class Keys extends AbstractUiBindingConfiguration {

        private final Deeds deeds;

        Keys(Deeds deeds) {
            this.deeds = deeds;
        }

        @Override
        public void configureUiBindings(UiBindingRegistry bindings) {
            for (var key : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
                bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (natTable, event) -> open());
            }
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (natTable, event) -> place().ifPresent(at -> {
                toggle(shown.shown().rows().get(at.rowPosition), true);
                toggle(shown.shown().columns().get(at.columnPosition), false);
            }));
            bindings.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                    (natTable, event) -> open());
            bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, MouseEventMatcher.LEFT_BUTTON),
                    (natTable, event) -> row(event).ifPresent(line -> toggle(line, true)));
            bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                    (natTable, event) -> column(event).ifPresent(line -> {
                        if (isMark(line, event)) {
                            toggle(line, false);
                        } else {
                            deeds.sort(line);
                        }
                    }));
            bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.CORNER, MouseEventMatcher.LEFT_BUTTON),
                    (natTable, event) -> deeds.sort(null));
        }

        private void open() {
            place().ifPresent(at -> deeds.open(at.rowPosition, at.columnPosition));
        }

        private void toggle(Line line, boolean across) {
            if (line.kind() == Kind.GROUP) {
                deeds.toggle(line, across);
            }
        }

        private Optional<Line> row(MouseEvent event) {
            var at = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
            return at < 0 || at >= rows() ? Optional.empty() : Optional.of(shown.shown().rows().get(at));
        }

        private Optional<Line> column(MouseEvent event) {
            var at = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
            return at < 0 || at >= columns() ? Optional.empty() : Optional.of(shown.shown().columns().get(at));
        }

        /** Whether a click is on the arrow before the name of a group. */
        private boolean isMark(Line line, MouseEvent event) {
            var left = table.getStartXOfColumnPosition(table.getColumnPositionByX(event.x));
            return line.kind() == Kind.GROUP && event.x - left < CELL / 4;
        }
    }
}
