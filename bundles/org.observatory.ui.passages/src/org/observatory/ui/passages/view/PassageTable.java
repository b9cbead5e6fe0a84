// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.observatory.coding.passages.Passage;
import org.observatory.ui.fields.Names;

/** The list of passages: as many rows as one likes, of which those in sight are filled. */
final class PassageTable {

    /** Of a hundred of the width, and at least so many points. */
    private static final int[] SHARES = {40, 19, 15, 10, 9, 7};
    private static final int TOLD = 120;
    private static final int DRAWN = 200;
    private static final int[] LEAST = {260, 130, 110, 80, 80, 70};

    /** What the list asks of the view. */
    interface Deeds {
        /** Opens the place of a passage. */
        void open(Passage passage);

        /** Shows or hides the passages of a group. */
        void turn(Grouping.Key group);

        /** Shows more passages. */
        void showMore();

        /** Sorts by a column; null for where passages stand. */
        void sort(PassageColumn column);

        /** Another row was chosen. */
        void chosen();
    }

    private final Table table;
    private final ViewTexts texts;
    private final PassageWords words;
    private final CodeChips chips;
    private final Deeds deeds;
    private final Font bold;
    private PassageRows rows = PassageRows.none();
    private final int[] widths = LEAST.clone();
    private boolean sized;

    PassageTable(Composite parent, ViewTexts texts, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
        words = new PassageWords(texts);
        chips = new CodeChips(texts.language());
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        table.addListener(SWT.Dispose, event -> bold.dispose());
        Names.give(table, texts.get("table"));
        for (var column : PassageColumn.values()) {
            var shown = new TableColumn(table, SWT.LEFT);
            shown.setText(texts.get(column.key()));
            shown.setWidth(LEAST[column.ordinal()]);
            shown.addListener(SWT.Resize, event -> sized |= column != PassageColumn.CODER && shown.getWidth() != widths[column.ordinal()]);
            shown.setMoveable(true);
            shown.addListener(SWT.Selection, event -> deeds.sort(column));
        }
        table.addListener(SWT.Resize, event -> size());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, event -> deeds.chosen());
        table.addListener(SWT.DefaultSelection, event -> act(event.item == null ? table.getSelectionIndex()
                : table.indexOf((TableItem) event.item)));
        table.addListener(SWT.KeyDown, this::press);
    }

    /** Columns share the width until somebody sizes one. */
    private void size() {
        var width = table.getClientArea().width;
        for (var at = 0; at < SHARES.length && !sized && width > 0; at++) {
            widths[at] = Math.max(LEAST[at], width * SHARES[at] / 100);
            table.getColumn(at).setWidth(widths[at]);
        }
    }

    Table control() {
        return table;
    }

    PassageRows rows() {
        return rows;
    }

    /** Shows rows; those selected before stay selected, and the first in sight stays in sight, where they are still there. */
    void show(PassageRows next) {
        if (next.arrangement().equals(rows.arrangement()) && next.standsAs(rows)) {
            var former = rows;
            rows = next;
            for (var at = 0; at < next.size(); at++) {
                if (!next.get(at).equals(former.get(at))) {
                    table.clear(at);
                }
            }
            deeds.chosen();
            return;
        }
        var selected = keys(table.getSelectionIndices());
        var top = table.getTopIndex() < rows.size() && rows.size() > 0 ? Set.of(PassageRows.key(rows.get(table.getTopIndex()))) : Set.<String>of();
        table.setRedraw(false);
        try {
            rows = next;
            table.deselectAll();
            table.setItemCount(next.size());
            table.clearAll();
            var places = next.places(selected);
            if (places.length > 0) {
                table.select(places);
            }
            var first = next.places(top);
            if (first.length > 0) {
                table.setTopIndex(first[0]);
            } else if (places.length > 0) {
                table.showSelection();
            }
            var order = next.arrangement().order();
            table.setSortColumn(order == null ? null : table.getColumn(order.ordinal()));
            table.setSortDirection(order == null ? SWT.NONE : next.arrangement().down() ? SWT.DOWN : SWT.UP);
        } finally {
            table.setRedraw(true);
        }
        deeds.chosen();
    }

    private Set<String> keys(int[] places) {
        return Arrays.stream(places).filter(place -> place < rows.size()).mapToObj(rows::get).map(PassageRows::key)
                .collect(Collectors.toSet());
    }

    /** {@return the passages selected, each once; those of a group where its heading is selected} */
    List<Passage> selected() {
        var found = new LinkedHashMap<String, Passage>();
        for (var place : table.getSelectionIndices()) {
            if (place < rows.size()) {
                add(found::putIfAbsent, place);
            }
        }
        return List.copyOf(found.values());
    }

    private void add(BiConsumer<String, Passage> found, int place) {
        if (rows.get(place) instanceof PassageRows.Line line) {
            found.accept(line.passage().key(), line.passage());
        } else if (rows.get(place) instanceof PassageRows.Heading) {
            for (var at = place + 1; at < rows.size() && rows.get(at) instanceof PassageRows.Line line; at++) {
                found.accept(line.passage().key(), line.passage());
            }
        }
    }

    private void act(int place) {
        if (place >= 0 && place < rows.size()) {
            switch (rows.get(place)) {
                case PassageRows.Line line -> deeds.open(line.passage());
                case PassageRows.Heading heading -> deeds.turn(heading.key());
                case PassageRows.More more -> deeds.showMore();
            }
        }
    }

    private void press(Event event) {
        var place = table.getSelectionIndex();
        if (place >= 0 && place < rows.size() && rows.get(place) instanceof PassageRows.Heading heading
                && (event.keyCode == SWT.ARROW_LEFT && heading.open() || event.keyCode == SWT.ARROW_RIGHT && !heading.open()
                        || event.character == ' ')) {
            event.doit = false;
            deeds.turn(heading.key());
        }
    }

    private void fill(Event event) {
        var item = (TableItem) event.item;
        if (event.index >= rows.size()) {
            return;
        }
        var row = rows.get(event.index);
        if (row instanceof PassageRows.Line line) {
            for (var column : PassageColumn.values()) {
                item.setText(column.ordinal(), beginning(column.text(line.passage(), texts.language())));
            }
            item.setFont((Font) null);
            if (!line.passage().segment().placed()) {
                item.setForeground(SoftColour.on(table));
            }
        } else {
            item.setText(0, (row instanceof PassageRows.Heading heading ? heading.open() ? "▾ " : "▸ " : "") + words.spoken(row));
            item.setFont(bold);
        }
    }

    /** What is told of a long text: the system measures the whole text of a cell each time that it draws the cell. */
    private static String beginning(String text) {
        return text.length() <= TOLD ? text : text.substring(0, TOLD - 1) + "…";
    }

    /** {@return the passage whose cell is drawn by us; null for one that the system draws} */
    private Passage drawn(Event event) {
        var place = table.indexOf((TableItem) event.item);
        var own = event.index == PassageColumn.CODES.ordinal() || event.index == PassageColumn.PASSAGE.ordinal();
        return own && place >= 0 && place < rows.size() && rows.get(place) instanceof PassageRows.Line line ? line.passage() : null;
    }

    private boolean isHeading(Event event) {
        var place = table.indexOf((TableItem) event.item);
        return place >= 0 && place < rows.size() && !(rows.get(place) instanceof PassageRows.Line);
    }

    private void erase(Event event) {
        if (drawn(event) != null || isHeading(event)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        var passage = drawn(event);
        if (passage == null) {
            if (isHeading(event)) {
                heading(event);
            }
            return;
        }
        var item = (TableItem) event.item;
        var area = item.getBounds(event.index);
        var clip = event.gc.getClipping();
        event.gc.setClipping(area);
        if (event.index == PassageColumn.CODES.ordinal()) {
            chips.draw(event.gc, new Rectangle(area.x, area.y, area.width - 4, area.height), passage.codes());
        } else {
            quote(event, area, passage, (event.detail & SWT.SELECTED) != 0);
        }
        event.gc.setClipping(clip);
    }

    /** A heading that is too long keeps its end, the name itself and how many there are. */
    private void heading(Event event) {
        if (event.index == 0) {
            var item = (TableItem) event.item;
            var area = item.getBounds(0);
            var text = item.getText(0);
            event.gc.setFont(bold);
            for (var cut = 3; event.gc.textExtent(text).x > area.width - 8 && cut < item.getText(0).length(); cut += 2) {
                text = item.getText(0).substring(0, 2) + "…" + item.getText(0).substring(cut);
            }
            event.gc.drawText(text, area.x + 4, area.y + (area.height - event.gc.getFontMetrics().getHeight()) / 2, true);
        }
    }

    /** The passage itself plainly, with the end of the text before it softly. */
    private void quote(Event event, Rectangle area, Passage passage, boolean selected) {
        var gc = event.gc;
        var y = area.y + (area.height - gc.getFontMetrics().getHeight()) / 2;
        var plain = gc.getForeground();
        var x = area.x + 6;
        var before = PassageColumn.joint(passage.segment().before());
        var quotation = PassageColumn.joint(passage.segment().quotation());
        var soft = selected ? plain : SoftColour.on(table);
        if (!before.isEmpty()) {
            var context = "…" + PassageColumn.end(before, 24);
            gc.setForeground(soft);
            gc.drawText(context, x, y, true);
            x += gc.textExtent(context).x;
        }
        gc.setForeground(plain);
        var shown = quotation.length() > DRAWN ? quotation.substring(0, DRAWN) : quotation;
        gc.drawText(shown, x, y, true);
        x += gc.textExtent(shown).x;
        if (x < area.x + area.width) {
            gc.setForeground(soft);
            gc.drawText(PassageColumn.joint(passage.segment().after()) + "…", x, y, true);
            gc.setForeground(plain);
        }
    }
}
