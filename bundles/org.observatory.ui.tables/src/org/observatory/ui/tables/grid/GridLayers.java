// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.observatory.ui.tables.GridColumn;

/** The layers of the grid, from the cells up to what is seen: order, hiding, selection, the frozen column, headings, filters. */
final class GridLayers<R> {

    private final DataLayer data;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer hiding;
    private final SelectionLayer selection;
    private final CompositeFreezeLayer body;
    private final FilterRowHeaderComposite<R> header;
    private final GridLayer grid;

    /**
     * Stacks the layers.
     *
     * @param columns     the columns
     * @param cells       the cells
     * @param arrangement what sorts and filters them
     * @param registry    the configuration of the grid
     * @param height      the height of a row
     * @param filterTitle what stands before the row of filters
     */
    GridLayers(List<GridColumn<R>> columns, IDataProvider cells, Arrangement<R> arrangement, IConfigRegistry registry, RowHeight height,
            String filterTitle) {
        var rowHeight = height.line();
        data = new DataLayer(cells, 100, height.pixels());
        order = new ColumnReorderLayer(data);
        hiding = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(hiding);
        var viewport = new ViewportLayer(selection);
        var frozen = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(frozen, viewport, selection, false);

        var titles = new Titles<>(columns);
        var titleLayer = new ColumnHeaderLayer(new DataLayer(titles, 100, rowHeight + 4), body, selection);
        var sorting = new SortHeaderLayer<R>(titleLayer, arrangement, false);
        sorting.addConfiguration(new SingleClickSortConfiguration());
        header = new FilterRowHeaderComposite<>(arrangement, sorting, titles, registry);
        header.getFilterRowDataLayer().setDefaultRowHeight(rowHeight + 2);

        var numbers = new DefaultRowHeaderDataProvider(cells);
        var rowHeader = new RowHeaderLayer(new DataLayer(numbers, rowHeaderWidth(rowHeight), height.pixels()), body, selection);
        var corner = new DimensionallyDependentLayer(new DataLayer(new DefaultCornerDataProvider(titles, numbers)), rowHeader, header) {
            @Override
            public Object getDataValueByPosition(int column, int row) {
                return row == 1 ? filterTitle : "";
            }
        };
        grid = new GridLayer(body, header, rowHeader, corner, false);
        grid.addConfiguration(new DefaultEditConfiguration());
    }

    /** Wide enough for five digits. */
    private static int rowHeaderWidth(int rowHeight) {
        return rowHeight * 5 / 2;
    }

    /** Keeps the first column in view while the others scroll. */
    void freezeFirstColumn() {
        body.doCommand(new FreezeColumnCommand(body, 0, false, true));
    }

    DataLayer data() {
        return data;
    }

    ColumnReorderLayer order() {
        return order;
    }

    ColumnHideShowLayer hiding() {
        return hiding;
    }

    SelectionLayer selection() {
        return selection;
    }

    CompositeFreezeLayer body() {
        return body;
    }

    FilterRowHeaderComposite<R> header() {
        return header;
    }

    GridLayer grid() {
        return grid;
    }

    /** The headings of the columns. */
    private record Titles<R>(List<GridColumn<R>> columns) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return columns.get(column).title();
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}
