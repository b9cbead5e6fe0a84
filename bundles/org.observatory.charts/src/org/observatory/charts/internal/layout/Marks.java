// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Mark;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Types;

/** How single marks are drawn, the same in every plot. */
final class Marks {

    private Marks() {
    }

    /** A bar; one that rests on an inference is hollow. White edges keep stacked bars apart. */
    static Item bar(Mark mark, Box box, Colour colour, boolean edged, Types types) {
        var line = types.style().line();
        var inside = line / 2;
        Item shape = mark.firm() || box.width() <= line || box.height() <= line
                ? new Item.Rectangle(box, colour, edged ? Pen.of(Colour.WHITE, line) : null)
                : new Item.Rectangle(new Box(box.x() + inside, box.y() + inside, box.width() - line,
                box.height() - line),
                        Colour.WHITE, Pen.of(colour, line));
        return group(mark, List.of(shape));
    }

    /** A disc; one that rests on an inference is a ring. */
    static Item disc(Mark mark, double x, double y, double radius, Colour colour, Types types) {
        var box = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        var line = Math.max(types.style().line(), radius * 0.35);
        return group(mark, List.of(mark.firm() ? new Item.Ellipse(box, colour, Pen.of(Colour.WHITE, line / 2))
                : new Item.Ellipse(box, Colour.WHITE, Pen.of(colour, line))));
    }

    /** A small disc without an edge, where so many stand together that edges would hide their neighbours. */
    static Item dot(Mark mark, double x, double y, double radius, Colour colour) {
        return group(mark, List.of(new Item.Ellipse(new Box(x - radius, y - radius, 2 * radius, 2 * radius), colour, null)));
    }

    /** A text on a white ground of its own, so that no grid line runs through it. */
    static Item backed(Item.Text text) {
        return Labels.backed(text);
    }

    static Item group(Mark mark, List<Item> items) {
        return new Item.Group("mark", mark.key(), mark.detail(), new ArrayList<>(items));
    }
}
