// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.exchange.ListWords;
import org.observatory.ui.exchange.Refreshing;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.texts.TableTexts;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** A page with a table, and below it what is selected in it at length, in one or two fields beside each other. */
class GridPage<R> extends WizardPage {

    private final PackageTexts texts;
    private final String list;
    private final List<String> below;
    private Composite area;
    private Composite lower;
    private Text[] fields;
    private Grid<R> grid;

    /**
     * Makes the page.
     *
     * @param list  the messages: those called this with {@code .title}, {@code .help}, {@code .list} and so on
     * @param below the messages that name the fields below the table
     */
    GridPage(String list, PackageTexts texts, List<String> below) {
        super(list);
        this.list = list;
        this.texts = texts;
        this.below = below;
        setTitle(texts.get(list + ".title"));
        setDescription(texts.get(list + ".help"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 480).applyTo(area);
        lower = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, below.size())).equalWidth(true).spacing(8, 2).margins(4, 0).applyTo(lower);
        GridDataFactory.fillDefaults().grab(true, false).exclude(below.isEmpty()).applyTo(lower);
        if (below.size() > 1) {
            below.forEach(name -> new Label(lower, SWT.NONE).setText(texts.get(name)));
        }
        lower.setVisible(!below.isEmpty());
        fields = below.stream().map(this::field).toArray(Text[]::new);
        setControl(area);
    }

    private Text field(String name) {
        var field = new Text(lower, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(field, texts.get(name));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, field.getLineHeight() * 5).applyTo(field);
        return field;
    }

    /**
     * Shows rows.
     *
     * @param editing  edits them; null when they are only read
     * @param changed  called after an edit
     * @param turned   changes a row to its other state when it is opened; null when they are only read
     * @param selected tells the fields below of the selected rows
     */
    void show(List<GridColumn<R>> columns, List<R> all, GridEditing<R> editing, Runnable changed, Consumer<R> turned,
            Consumer<List<R>> selected) {
        if (grid != null) {
            grid.control().dispose();
        }
        var rows = new GridRows<R>();
        rows.show(columns, all);
        Runnable again = () -> {
            grid.refresh(rows.update(all, all));
            changed.run();
        };
        grid = new Grid<>(area, rows, new ListWords(texts, list), new TableTexts(texts.language()),
                editing == null ? null : new Refreshing<>(editing, again));
        if (turned != null) {
            grid.onOpen(row -> {
                turned.accept(row);
                again.run();
            });
        }
        grid.control().moveAbove(lower);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onSelection(() -> selected.accept(grid.selectedRows()));
        area.layout(true, true);
        setPageComplete(true);
        if (!all.isEmpty()) {
            grid.select(all.getFirst());
            selected.accept(List.of(all.getFirst()));
        }
    }

    /** Fills a field below the table. */
    void tell(int field, String text) {
        fields[field].setText(text);
    }

    /** Leads the keyboard to the table. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && grid != null) {
            grid.setFocus();
        }
    }
}
