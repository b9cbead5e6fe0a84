// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.fields.Names;

/** A small window over the text: a field to type in, the choices that fit below it, and what the chosen one means. */
public abstract class ChoicePopup extends PopupDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 330;

    private final Point place;
    private final String name;
    private final String hint;
    private List<Row> rows = List.of();
    private Text field;
    private Table table;
    private Label told;
    private LocalResourceManager images;

    /**
     * A line.
     *
     * @param colour its colour, as {@code #rrggbb}; null for none
     * @param name   what it is
     * @param detail what stands softly beside it
     * @param key    its key; empty for none
     * @param told   what it means
     * @param soft   whether it cannot be chosen
     */
    protected record Row(String colour, String name, String detail, String key, String told, boolean soft) {
    }

    /**
     * Makes the window.
     *
     * @param parent the window it belongs to
     * @param place  where it opens, on the screen
     * @param title  what is going to happen to what
     * @param name   the accessible name of the list
     * @param hint   which keys do what
     */
    protected ChoicePopup(Shell parent, Point place, String title, String name, String hint) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE | SWT.BORDER, true, false, false, false, false, title, hint);
        this.place = place;
        this.name = name;
        this.hint = hint;
    }

    /** {@return the choices for what was typed} */
    protected abstract List<Row> rows(String typed);

    /** Chooses a line. */
    protected abstract void choose(int row, int keys);

    /** Does what a key other than Enter means; {@code event.doit} is taken away if it means something. */
    protected abstract void key(Event event);

    /** {@return what is typed} */
    protected final String typed() {
        return field.getText();
    }

    /** {@return the line that is selected; −1 for none} */
    protected final int selected() {
        return table.getSelectionIndex();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(area);
        field = new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.BORDER);
        Names.describe(field, () -> name, () -> hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        table = new Table(area, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Names.give(table, name);
        images = new LocalResourceManager(JFaceResources.getResources(), table);
        new TableColumn(table, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> widths());
        table.addListener(SWT.Selection, event -> tell());
        table.addListener(SWT.DefaultSelection, event -> choose(table.getSelectionIndex(), event.stateMask));
        table.addListener(SWT.MouseUp, event -> click(event));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        told = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 20, 2 * 18).applyTo(told);
        field.addListener(SWT.Modify, event -> refresh());
        field.addListener(SWT.KeyDown, this::press);
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode != SWT.ARROW_DOWN && event.keyCode != SWT.ARROW_UP && event.keyCode != SWT.CR) {
                key(event);
            }
        });
        refresh();
        return area;
    }

    private void click(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null) {
            choose(table.indexOf(item), event.stateMask);
        }
    }

    private void press(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.PAGE_DOWN
                || event.keyCode == SWT.PAGE_UP) {
            var by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.PAGE_DOWN ? 8 : -8;
            select(Math.clamp(table.getSelectionIndex() + by, 0, Math.max(0, rows.size() - 1)));
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) == 0) {
            event.doit = false;
            choose(table.getSelectionIndex(), event.stateMask);
        } else {
            key(event);
        }
    }

    /** Looks anew what fits. */
    protected final void refresh() {
        rows = rows(field.getText());
        table.setItemCount(rows.size());
        table.clearAll();
        widths();
        select(0);
    }

    private void select(int row) {
        if (row < rows.size()) {
            table.setSelection(row);
        }
        tell();
    }

    private void tell() {
        var row = table.getSelectionIndex();
        told.setText(row < 0 || row >= rows.size() ? "" : rows.get(row).told().replace("&", "&&"));
        told.setToolTipText(told.getText());
    }

    private void fill(Event event) {
        if (event.index >= rows.size()) {
            return;
        }
        var row = rows.get(event.index);
        var item = table.getItem(event.index);
        item.setText(new String[] {row.name(), row.detail(), row.key()});
        var soft = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
        item.setForeground(row.soft() ? soft : null);
        item.setForeground(1, soft);
        item.setForeground(2, soft);
        if (row.colour() != null) {
            item.setImage(images.get(Swatch.of(row.colour())));
        }
    }

    private void widths() {
        var width = table.getClientArea().width;
        if (width > 0) {
            table.getColumn(0).setWidth(width * 45 / 100);
            table.getColumn(1).setWidth(width * 46 / 100);
            table.getColumn(2).setWidth(width - width * 45 / 100 - width * 46 / 100);
        }
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var screen = getParentShell().getMonitor().getClientArea();
        var below = place.y + size.y <= screen.y + screen.height;
        return kept(new Rectangle(place.x, below ? place.y : Math.max(screen.y, place.y - size.y - 30), size.x, size.y), screen);
    }

    private static Point kept(Rectangle wanted, Rectangle screen) {
        return new Point(Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - wanted.width)), wanted.y);
    }
}
