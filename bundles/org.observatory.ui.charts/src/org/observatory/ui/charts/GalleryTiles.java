// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.observatory.ui.charts.gallery.GalleryItem;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.fields.Names;

/** The tiles of the gallery in rows, as many beside each other as there is room; the arrows lead from one to the next. */
final class GalleryTiles {

    private static final int GAP = 8;

    private final Texts texts;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final Font bold;
    private final List<GalleryTile> tiles = new ArrayList<>();
    private List<GalleryTile> found = List.of();
    private Consumer<GalleryTile> seen = tile -> { };
    private Consumer<GalleryTile> open = tile -> { };
    private Consumer<Character> typed = letter -> { };
    private Consumer<GalleryTile> menu = tile -> { };
    private GalleryTile chosen;
    private int columns = 1;

    GalleryTiles(Composite parent, Texts texts) {
        this.texts = texts;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        area = new Composite(scroll, SWT.NONE);
        Names.give(area, texts.get("gallery.tiles"));
        bold = new LocalResourceManager(JFaceResources.getResources(), area)
                .create(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD));
        scroll.setContent(area);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> arrange());
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** Hears on which tile the menu is asked for. */
    void onMenu(Consumer<GalleryTile> listener) {
        menu = listener;
    }

    /** Hears which tile is seen, so that its picture can be drawn. */
    void onSeen(Consumer<GalleryTile> listener) {
        seen = listener;
    }

    /** Hears which tile is opened. */
    void onOpen(Consumer<GalleryTile> listener) {
        open = listener;
    }

    /** Hears the letters that are typed on a tile. */
    void onTyped(Consumer<Character> listener) {
        typed = listener;
    }

    /**
     * Shows charts.
     *
     * @param again whether they are of the same project and result as before, so that their pictures stay until they are drawn anew
     */
    void show(List<GalleryItem> items, boolean again) {
        if (again && tiles.stream().map(GalleryTile::item).toList().equals(items)) {
            tiles.forEach(GalleryTile::stale);
            return;
        }
        tiles.forEach(tile -> tile.control().dispose());
        tiles.clear();
        for (var item : items) {
            var tile = new GalleryTile(area, item, texts, bold);
            tile.control().addListener(SWT.Paint, event -> seen.accept(tile));
            tile.control().addListener(SWT.MouseDoubleClick, event -> open.accept(tile));
            tile.control().addListener(SWT.MenuDetect, event -> {
                chosen = tile;
                menu.accept(tile);
            });
            tile.control().addListener(SWT.KeyDown, event -> key(tile, event));
            tile.control().addListener(SWT.FocusIn, event -> {
                chosen = tile;
                scroll.showControl(tile.control());
            });
            tile.control().addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            tiles.add(tile);
        }
        filter(item -> true);
    }

    /** Shows only those that are looked for. */
    void filter(Predicate<GalleryItem> wanted) {
        found = tiles.stream().filter(tile -> wanted.test(tile.item())).toList();
        tiles.forEach(tile -> tile.control().setVisible(found.contains(tile)));
        sink();
    }

    /** Moves those that cannot be drawn of the project behind all others. */
    void sink() {
        found = found.stream().sorted(Comparator.comparing(GalleryTile::isRefused)).toList();
        arrange();
    }

    /** {@return the tiles that are shown, in order} */
    List<GalleryTile> found() {
        return found;
    }

    /** {@return the tile that has the focus, or had it last} */
    Optional<GalleryTile> chosen() {
        return Optional.ofNullable(chosen).filter(found::contains);
    }

    private void arrange() {
        var size = GalleryTile.size(area);
        var width = scroll.getClientArea().width;
        columns = Math.max(1, (width - GAP) / (size.x + GAP));
        var wide = Math.max(size.x, (width - GAP) / columns - GAP);
        for (var at = 0; at < found.size(); at++) {
            found.get(at).control().setBounds(GAP + at % columns * (wide + GAP), GAP + at / columns * (size.y + GAP), wide, size.y);
        }
        scroll.setMinHeight(GAP + (found.size() + columns - 1) / columns * (size.y + GAP));
        scroll.getVerticalBar().setIncrement(size.y / 4);
        scroll.getVerticalBar().setPageIncrement(size.y);
    }

    private void key(GalleryTile tile, Event event) {
        var at = found.indexOf(tile);
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> focus(at - 1);
            case SWT.ARROW_RIGHT -> focus(at + 1);
            case SWT.ARROW_UP -> focus(at - columns);
            case SWT.ARROW_DOWN -> focus(at + columns);
            case SWT.HOME -> focus(0);
            case SWT.END -> focus(found.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> open.accept(tile);
            default -> {
                if (Character.isLetterOrDigit(event.character)) {
                    typed.accept(event.character);
                }
            }
        }
    }

    private void focus(int at) {
        if (at >= 0 && at < found.size()) {
            found.get(at).control().setFocus();
        }
    }

    /** Moves the focus to the first tile. */
    boolean focusFirst() {
        focus(0);
        return !found.isEmpty();
    }
}
