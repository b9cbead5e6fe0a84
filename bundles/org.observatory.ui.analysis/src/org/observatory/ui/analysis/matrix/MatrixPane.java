// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.analysis.Column;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.exchange.cases.sheet.OutSheet;
import org.observatory.ui.analysis.matrix.Arranged.Kind;
import org.observatory.ui.analysis.matrix.Arranged.Line;
import org.observatory.ui.analysis.matrix.Arrangement.Axis;
import org.observatory.ui.analysis.matrix.Arrangement.By;
import org.observatory.ui.analysis.matrix.Arrangement.Order;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.links.KeyIndex;

/**
 * Shows the matrix of a result: what is to be chosen above it, what stands in the cell that the keyboard acts on below. The
 * matrix is read beside the window; arranging it is quick.
 */
public final class MatrixPane implements MatrixTable.Deeds {

    private static final int FIELD = 150;
    private static final int TYPING_PAUSE = 200;

    private final AnalysisTexts texts;
    private final Result result;
    private final Known known;
    private final Opener opener;
    private final Consumer<Selected> selected;
    private final List<Column> measures;
    private final Composite area;
    private final Composite bar;
    private final Text search;
    private final Choice measure;
    private final Choice rowGroups;
    private final Choice columnGroups;
    private final Choice columnOrder;
    private final Button totals;
    private final Button empty;
    private final Button turn;
    private final Button heat;
    private final HeatLegend legend;
    private final Label status;
    private Matrices.Read read;
    private KeyIndex index = KeyIndex.none();
    private Set<String> elsewhere = Set.of();
    /** Whether a cell is selected by nobody, merely to have one. */
    private boolean quiet;
    private Arrangement arrangement;
    private MatrixText shown;
    private MatrixTable table;
    private Color window;
    private final Aside aside;
    private int turnOfReading;
    private int turnOfArranging;
    private boolean focusWanted;

    /** Opens what is behind a cell. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens it.
         *
         * @param keys   the keys of what the cell counts, joined by spaces
         * @param origin what the cell is called
         */
        void open(String keys, String origin);
    }

    /**
     * A cell that is selected.
     *
     * @param keys   the keys of what it counts, found when asked for
     * @param origin what the cell is called
     */
    public record Selected(Supplier<Set<String>> keys, String origin) {
    }

    /**
     * How a matrix is looked at.
     *
     * @param analysis    the analysis it is of
     * @param measure     the key of what its numbers are
     * @param turned      whether rows are shown as columns
     * @param heated      whether cells are coloured
     * @param arrangement how rows and columns are arranged
     */
    public record State(String analysis, String measure, boolean turned, boolean heated, Arrangement arrangement) {
    }

    /** A list to choose from, with its label. */
    private record Choice(Composite pair, Combo combo) {

        void offer(List<String> names, int chosen) {
            combo.setItems(names.toArray(String[]::new));
            combo.select(chosen);
            var shown = names.size() > 1;
            pair.setVisible(shown);
            ((RowData) pair.getLayoutData()).exclude = !shown;
        }
    }

    /**
     * Makes the pane; it fills its parent's layout.
     *
     * @param parent where it stands
     * @param result one of which there is a matrix
     * @param known  what is known of the project beside it
     * @param texts  the words of the language
     * @param opener opens what is behind a cell
     * @param selected hears which cell is selected
     * @param before how it was looked at before; null for not at all
     */
    public MatrixPane(Composite parent, Result result, Known known, AnalysisTexts texts, Opener opener, Consumer<Selected> selected,
            State before) {
        this.texts = texts;
        this.result = result;
        this.known = known;
        this.opener = opener;
        this.selected = selected;
        measures = Matrices.measures(result);
        var first = before == null || !before.analysis().equals(result.analysis())
                ? new State(result.analysis(), measures.getFirst().key(), false, true, first()) : before;
        arrangement = first.arrangement();
        area = new Composite(parent, SWT.NONE);
        aside = new Aside(area, texts);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        bar = new Composite(area, SWT.NONE);
        RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setText(arrangement.words());
        search.setMessage(texts.get("matrix.search"));
        Names.give(search, texts.get("matrix.search"));
        search.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
        Runnable find = () -> {
            if (!search.isDisposed()) {
                arrange(arrangement.words(search.getText()));
            }
        };
        search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(TYPING_PAUSE, find));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                setFocus();
            } else if (event.keyCode == SWT.ESC) {
                search.setText("");
            }
        });
        measure = choice("matrix.measure", at -> read(true));
        measure.offer(measures.stream().map(column -> column.label().in(texts.language())).toList(),
                Math.max(0, measures.stream().map(Column::key).toList().indexOf(first.measure())));
        rowGroups = choice("matrix.rowGroups", at -> arrange(arrangement.rows(arrangement.rows().by(at == 0 ? null : read.rows().get(at - 1)))));
        columnGroups = choice("matrix.columnGroups",
                at -> arrange(arrangement.columns(arrangement.columns().by(at == 0 ? null : read.columns().get(at - 1)))));
        columnOrder = choice("matrix.columnOrder", at -> arrange(arrangement.columns(arrangement.columns().with(switch (at) {
            case 1 -> new Order(By.NAME, "", false);
            case 2 -> new Order(By.TOTAL, "", true);
            case 3 -> chosenRow();
            default -> Order.GIVEN;
        }))));
        totals = check("matrix.totals", arrangement.totals(), on -> arrange(arrangement.totals(on)));
        empty = check("matrix.empty", arrangement.empty(), on -> arrange(arrangement.empty(on)));
        turn = check("matrix.turn", first.turned(), on -> read(false));
        legend = new HeatLegend(bar, texts);
        heat = check("matrix.heat", first.heated(), on -> heat());
        heat.moveAbove(legend.control());
        status = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 3).applyTo(status);
        status.setText(texts.get("result.running"));
        bar.setEnabled(false);
        bar.addListener(SWT.Paint, event -> follow());
        read(true);
    }

    private void heat() {
        table.heat(heat.getSelection());
        legend.control().setVisible(heat.getSelection());
    }

    private Choice choice(String key, Consumer<Integer> chosen) {
        var pair = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        pair.setLayoutData(new RowData());
        new Label(pair, SWT.NONE).setText(texts.get(key));
        var combo = new Combo(pair, SWT.READ_ONLY);
        Names.give(combo, texts.get(key));
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return new Choice(pair, combo);
    }

    private Button check(String key, boolean on, Consumer<Boolean> changed) {
        var check = new Button(bar, SWT.CHECK);
        check.setText(texts.get(key));
        check.setToolTipText(texts.get(key + ".help"));
        check.setSelection(on);
        check.addListener(SWT.Selection, event -> changed.accept(check.getSelection()));
        return check;
    }

    /** By name in the language of the workbench; typologies have an order of their own. */
    private Arrangement first() {
        var axis = Axis.PLAIN.with(Matrices.isOrdered(result) ? Order.GIVEN : new Order(By.NAME, "", false));
        return Arrangement.PLAIN.rows(axis).columns(axis);
    }

    /** Reads the matrix beside the window. */
    private void read(boolean kept) {
        var own = ++turnOfReading;
        var column = measures.get(Math.max(0, measure.combo().getSelectionIndex()));
        var turned = turn != null && turn.getSelection();
        var before = kept ? arrangement : first().totals(arrangement.totals()).empty(arrangement.empty()).words(arrangement.words());
        var display = area.getDisplay();
        Job.create(texts.get("matrix.job"), (IProgressMonitor monitor) -> {
            var found = Matrices.read(result, column, known, turned);
            var indexed = found.matrix().index();
            var arranged = new Arranged(found.matrix(), before.rows(renewed(before.rows(), found.rows()))
                    .columns(renewed(before.columns(), found.columns())), texts.language());
            display.asyncExec(() -> {
                if (!area.isDisposed() && own == turnOfReading) {
                    turnOfArranging++;
                    read = found;
                    index = indexed;
                    show(arranged);
                    offer();
                }
            });
        }).schedule();
    }

    /** The same arrangement with the groups as they are now, if there still are such. */
    private static Axis renewed(Axis axis, List<Grouping> groupings) {
        return axis.grouping() == null ? axis : new Axis(axis.order(), groupings.stream()
                .filter(grouping -> grouping.name().equals(axis.grouping().name())).findFirst().orElse(null), axis.shut());
    }

    /** {@return how it is arranged, for another pane of the same analysis} */
    public State state() {
        return new State(result.analysis(), measures.get(Math.max(0, measure.combo().getSelectionIndex())).key(), turn.getSelection(),
                heat.getSelection(), arrangement);
    }

    private void offer() {
        bar.setEnabled(true);
        rowGroups.offer(names(read.rows()), place(read.rows(), arrangement.rows().grouping()));
        columnGroups.offer(names(read.columns()), place(read.columns(), arrangement.columns().grouping()));
        columnOrder.offer(List.of(texts.get("matrix.order.given"), texts.get("matrix.order.name"),
                texts.get(read.matrix().hasTotals() ? "matrix.order.total" : "matrix.order.base"), texts.get("matrix.order.row")),
                arrangement.columns().order().by().ordinal());
        totals.setEnabled(read.matrix().hasTotals());
        legend.show(table.scale());
        heat();
        area.layout(true, true);
    }

    private static int place(List<Grouping> all, Grouping one) {
        return one == null ? 0 : all.stream().map(Grouping::name).toList().indexOf(one.name()) + 1;
    }

    private List<String> names(List<Grouping> groupings) {
        var names = new ArrayList<String>();
        names.add(texts.get("matrix.ungrouped"));
        groupings.forEach(grouping -> names.add(Wording.capital(grouping.name().in(texts.language()))));
        return names;
    }

    private Order chosenRow() {
        return place().map(at -> new Order(By.LINE, shown.shown().rows().get(at[0]).id(), true)).orElse(Order.GIVEN);
    }

    private void arrange(Arrangement other) {
        if (read != null) {
            var own = ++turnOfArranging;
            var matrix = read.matrix();
            arrangement = other;
            aside.run(matrix.size(), "matrix.job", () -> new Arranged(matrix, other, texts.language()), arranged -> {
                if (own == turnOfArranging) {
                    show(arranged);
                }
            });
        }
    }

    private void show(Arranged arranged) {
        arrangement = arranged.arrangement();
        shown = new MatrixText(arranged, texts);
        if (table == null) {
            table = new MatrixTable(area, shown, this);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
            table.control().moveAbove(status);
            Names.describe(table.control(), () -> shown.corner() + Wording.colon(texts.language()) + shown.count(), status::getText);
            Names.role(table.control(), ACC.ROLE_TABLE, status::getText);
            area.layout(true, true);
            if (focusWanted && isFocusHere()) {
                quietly(table::setFocus);
            }
        } else {
            quietly(() -> table.show(shown));
        }
        place().ifPresentOrElse(at -> say(shown.status(at[0], at[1])), () -> say(shown.count()));
        link();
    }

    /** Marks the cells that count what is selected in another part of the window; no keys for nothing. */
    public void mark(Set<String> keys) {
        elsewhere = keys;
        if (table != null) {
            link();
            var marked = table.linked().size();
            say(marked > 0 ? texts.get("matrix.linked", marked) : place().map(at -> shown.status(at[0], at[1])).orElseGet(shown::count));
        }
    }

    /** {@return how many cells are marked} */
    public int marked() {
        return table == null ? 0 : table.linked().size();
    }

    private void link() {
        table.link(elsewhere.isEmpty() ? Linked.nothing() : Linked.of(read.matrix(), index, elsewhere));
    }

    private void follow() {
        if (table != null && !bar.getBackground().equals(window)) {
            window = bar.getBackground();
            bar.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    table.look();
                    legend.show(table.scale());
                }
            });
        }
    }

    @Override
    public void open(int row, int column) {
        opener.open(shown.shown().keys(row, column), shown.origin(row, column));
    }

    @Override
    public void sort(Line column) {
        var order = arrangement.rows().order();
        arrange(arrangement.rows(arrangement.rows().with(column == null ? order.next(By.NAME, "")
                : column.kind() == Kind.TOTAL ? order.next(By.TOTAL, "") : order.next(By.LINE, column.id()))));
    }

    @Override
    public void toggle(Line group, boolean across) {
        arrange(across ? arrangement.rows(arrangement.rows().toggled(group.id())) : arrangement.columns(arrangement.columns().toggled(group.id())));
    }

    @Override
    public void at(int row, int column) {
        say(shown.status(row, column));
        if (!quiet) {
            selected.accept(new Selected(table.selectedKeys(), shown.origin(row, column)));
        }
        if (table.control().isFocusControl()) {
            table.control().getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
            table.control().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    /** Says something in the line below. */
    public void say(String text) {
        status.setText(text.replace("&", "&&"));
        status.setToolTipText(text);
    }

    /** {@return what the line below says} */
    public String said() {
        return status.getText();
    }

    /** {@return the matrix as it is shown; empty until it is read} */
    public Optional<MatrixText> shown() {
        return Optional.ofNullable(shown);
    }

    /** {@return the table of a matrix that is shown} */
    public NatTable table() {
        return table.control();
    }

    /** Acts on a cell of a matrix that is shown. */
    public void select(int row, int column) {
        table.select(row, column);
    }

    /** Groups the rows of a matrix that is shown by one of its groupings, from 0. */
    public void group(int grouping) {
        arrange(arrangement.rows(arrangement.rows().by(read.rows().get(grouping))));
        offer();
    }

    /** {@return the row and the column of the cell that the keyboard acts on} */
    private Optional<int[]> place() {
        return table == null ? Optional.empty() : table.place().map(at -> new int[] { at.rowPosition, at.columnPosition });
    }

    /** {@return the whole of it} */
    public Composite control() {
        return area;
    }

    /** Moves the focus to the matrix. */
    public void setFocus() {
        if (table != null) {
            quietly(table::setFocus);
        } else {
            focusWanted = true;
            area.setFocus();
        }
    }

    private void quietly(Runnable deed) {
        quiet = true;
        deed.run();
        quiet = false;
    }

    private boolean isFocusHere() {
        Control at = area.getDisplay().getFocusControl();
        while (at != null && at != area) {
            at = at.getParent();
        }
        return at == area;
    }

    /** Copies the selected cells with their headings. */
    public void copy() {
        if (table != null) {
            var text = shown;
            var rows = table.selectedRows();
            var columns = table.selectedColumns();
            if (rows.length > 0) {
                aside.run((long) rows.length * columns.length, "matrix.copying", () -> text.paste(rows, columns), this::put);
            }
        }
    }

    /** Copies all of it with its headings. */
    public void copyAll() {
        shown().ifPresent(text -> {
            say(texts.get("matrix.copying"));
            aside.run(text.size(), "matrix.copying", text::paste, copied -> {
                put(copied);
                say(texts.get("matrix.copied", text.count()));
            });
        });
    }

    private void put(String text) {
        var clipboard = new Clipboard(area.getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Selects all cells. */
    public void selectAll() {
        if (table != null) {
            table.selectAll();
        }
    }

    /** Moves the focus to the field that searches rows. */
    public void focusSearch() {
        search.setFocus();
        search.selectAll();
    }

    /** {@return it as a sheet, as it is shown; empty until it is read} */
    public Optional<OutSheet> sheet() {
        return shown().map(MatrixText::sheet);
    }
}
