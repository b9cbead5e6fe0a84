// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;

/**
 * Finds places for labels, so that none lies on another, on a mark or beyond the edge: right of its mark, left, above,
 * below, then farther out, where a thin line joins the two. The first asked is the first served: ask for the most
 * important first. The same questions in the same order have the same answers. Used by one painting, on one thread.
 */
public final class Labels {

    private static final double[][] SIDES = { { 1, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { -1, -1 }, { 1, 1 },
            { -1, 1 } };

    private final Box area;
    private final double cell;
    private final Map<Long, List<Box>> taken = new HashMap<>();

    /**
     * @param area within which labels stay
     * @param cell about the height of a line of text: how finely places are remembered
     */
    public Labels(Box area, double cell) {
        this.area = area;
        this.cell = Math.max(cell, 1e-3) * 2;
    }

    /** Keeps labels off that box. */
    public void keepFree(Box box) {
        each(box, key -> taken.computeIfAbsent(key, at -> new ArrayList<>()).add(box));
    }

    /** Whether nothing is there yet and the box lies in the area. */
    public boolean free(Box box) {
        return area.contains(box, 0.01) && clear(box);
    }

    private boolean clear(Box box) {
        var clear = new boolean[] { true };
        each(box, key -> clear[0] &= taken.getOrDefault(key, List.of()).stream().noneMatch(box::overlaps));
        return clear[0];
    }

    /** Takes the place of a text when it is free. */
    public boolean take(Item.Text text) {
        var box = text.bounds();
        if (!free(box)) {
            return false;
        }
        keepFree(box);
        return true;
    }

    /**
     * A label at a mark.
     *
     * @param text   one line, not empty
     * @param type   to set it in
     * @param anchor the mark
     * @param gap    between the two
     * @param rings  how far out to look, in lines of text; beyond 0, labels far from their mark have a line to it
     * @return the label and its line; nothing where every place is taken
     */
    public Optional<Placed> place(String text, Type type, Box anchor, double gap, int rings) {
        var width = type.width(text);
        for (var ring = 0; ring <= rings; ring++) {
            var out = gap + ring * type.lineHeight() * 0.9;
            for (var side : SIDES) {
                var diagonal = side[0] != 0 && side[1] != 0;
                var x = side[0] > 0 ? anchor.right() + (diagonal ? out * 0.7 : out)
                        : side[0] < 0 ? anchor.x() - (diagonal ? out * 0.7 : out) - width
                        : anchor.centreX() - width / 2;
                var middle = side[1] == 0 ? anchor.centreY()
                        : side[1] < 0 ? anchor.y() - out * (diagonal ? 0.7 : 1) - type.size() * 0.4
                        : anchor.bottom() + out * (diagonal ? 0.7 : 1) + type.size() * 0.4;
                var label = type.left(text, x, type.centred(middle));
                // not so near another mark that it seems to be its name
                if (clear(label.bounds().grown(gap * 0.5)) && take(label)) {
                    return Optional.of(new Placed(label, ring > 0));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A label that has its place.
     *
     * @param text  where it stands
     * @param apart whether it stands so far from its mark that a line should join the two
     */
    public record Placed(Item.Text text, boolean apart) {

        /** A line from the mark to the nearest edge of the label. */
        public Item line(Box anchor, Sheet sheet) {
            var box = text.bounds();
            var x = Math.clamp(anchor.centreX(), box.x(), box.right());
            var y = Math.clamp(anchor.centreY(), box.y() + box.height() * 0.2, box.bottom() - box.height() * 0.2);
            return Item.Outline.line(anchor.centreX(), anchor.centreY(), x, y, sheet.pen(Ink.Plain.FAINT, 0.4));
        }
    }

    /** A text on a white ground of its own, so that no line runs through it. */
    public static Item backed(Item.Text text) {
        var box = text.bounds();
        var side = text.size() * 0.12;
        var ground = text.upward()
                ? new Box(box.x() + box.width() * 0.1, box.y() - side, box.width() * 0.8, box.height() + 2 * side)
                : new Box(box.x() - side, box.y() + box.height() * 0.1, box.width() + 2 * side, box.height() * 0.8);
        return new Item.Group("label", "", "", List.of(new Item.Rectangle(ground, Colour.WHITE, null), text));
    }

    private void each(Box box, LongConsumer action) {
        var left = (long) Math.floor(box.x() / cell);
        var right = (long) Math.floor(box.right() / cell);
        var top = (long) Math.floor(box.y() / cell);
        var bottom = (long) Math.floor(box.bottom() / cell);
        for (var column = left; column <= right; column++) {
            for (var row = top; row <= bottom; row++) {
                action.accept(column << 32 ^ row & 0xFFFFFFFFL);
            }
        }
    }
}
