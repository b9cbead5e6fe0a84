// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearFilterCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuDetectEvent;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.SortOrder;
import org.observatory.ui.tables.StateNames;
import org.observatory.ui.tables.texts.TableTexts;

/** The menus of the grid: of a heading and its filter, and of the cells. Called by a key, it is that of the cells. */
final class GridMenu<R> {

    static final String FILLER = "org.observatory.ui.tables.menu";
    private static final int NONE = -1;

    private final Grid<R> grid;
    private final NatTable table;
    private final GridLayers<R> layers;
    private final Arrangement<R> arrangement;
    private final TableTexts texts;
    private final StateNames states;
    private int column = NONE;
    private int position = NONE;
    private boolean above;

    GridMenu(Grid<R> grid, NatTable table, GridLayers<R> layers, Arrangement<R> arrangement, TableTexts texts) {
        this.grid = grid;
        this.table = table;
        this.layers = layers;
        this.arrangement = arrangement;
        this.texts = texts;
        this.states = new StateNames(texts.language());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        table.addMenuDetectListener(this::locate);
        table.addDisposeListener(event -> menu.dispose());
    }

    private void locate(MenuDetectEvent event) {
        above = false;
        var anchor = layers.selection().getSelectionAnchor();
        column = anchor.columnPosition < 0 ? NONE : layers.selection().getColumnIndexByPosition(anchor.columnPosition);
        if (event.detail == SWT.MENU_KEYBOARD) {
            return;
        }
        var place = table.toControl(event.x, event.y);
        var regions = table.getRegionLabelsByXY(place.x, place.y);
        above = regions != null && (regions.hasLabel(GridRegion.COLUMN_HEADER) || regions.hasLabel(GridRegion.FILTER_ROW));
        position = table.getColumnPositionByX(place.x);
        column = position < 0 ? NONE : table.getColumnIndexByPosition(position);
    }

    private void fill(IMenuManager menu) {
        if (!above && table.getData(FILLER) instanceof Consumer<?> filler) {
            fill(menu, filler);
            menu.add(new Separator());
        }
        if (!above) {
            cells(menu);
            menu.add(new Separator());
        }
        if (column >= 0) {
            column(menu);
        }
        menu.add(action("menu.showAll", !layers.hiding().getHiddenColumnIndexes().isEmpty(), () -> layers.hiding().showAllColumns()));
        menu.add(action("menu.columns", true, () -> new ColumnsDialog<>(table.getShell(), layers, arrangement, texts).open()));
        menu.add(new Separator());
        menu.add(action("grid.clear", arrangement.filters().isActive(), grid::clearFilters));
    }

    @SuppressWarnings("unchecked")
    private static void fill(IMenuManager menu, Consumer<?> filler) {
        ((Consumer<IMenuManager>) filler).accept(menu);
    }

    private void cells(IMenuManager menu) {
        if (grid.isReadOnly()) {
            menu.add(action("menu.copy", true, grid::copy));
            return;
        }
        menu.add(action("menu.edit", true, () -> grid.edit(null)));
        menu.add(action("menu.copy", true, grid::copy));
        menu.add(action("menu.paste", true, grid::paste));
        menu.add(new Separator());
        menu.add(action(texts.get("menu.state", states.of(CellState.NOT_APPLICABLE), "F7"), () -> grid.state(CellState.NOT_APPLICABLE)));
        menu.add(action(texts.get("menu.state", states.of(CellState.UNKNOWN), "F8"), () -> grid.state(CellState.UNKNOWN)));
        menu.add(action(texts.get("menu.state", states.of(CellState.EMPTY), texts.get("menu.delete")), () -> grid.state(CellState.EMPTY)));
    }

    private void column(IMenuManager menu) {
        var id = arrangement.column(column).id();
        menu.add(action("menu.ascending", true, () -> arrangement.sortBy(List.of(new SortOrder(id, false)))));
        menu.add(action("menu.descending", true, () -> arrangement.sortBy(List.of(new SortOrder(id, true)))));
        menu.add(action("menu.unsorted", !arrangement.orders().isEmpty(), arrangement::clear));
        if (above) {
            menu.add(new Separator());
            for (var name : states.of(arrangement.column(column))) {
                menu.add(action(texts.get("menu.only", name), () -> filter(List.of(name))));
            }
            menu.add(action("menu.unfiltered", arrangement.filters().of(id).isPresent(), () -> table.doCommand(new ClearFilterCommand(table, position))));
            menu.add(new Separator());
        }
        var visible = layers.hiding().getColumnCount();
        menu.add(action("menu.hide", visible > 1 && column > 0, () -> layers.hiding().hideColumnIndexes(column)));
    }

    private void filter(List<String> names) {
        var typed = arrangement.column(column).kind().isPicked() ? names : names.getFirst();
        layers.header().getFilterRowDataLayer().getFilterRowDataProvider().setDataValue(column, 0, typed);
    }

    private Action action(String key, boolean enabled, Runnable run) {
        var action = action(texts.get(key), run);
        action.setEnabled(enabled);
        return action;
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
