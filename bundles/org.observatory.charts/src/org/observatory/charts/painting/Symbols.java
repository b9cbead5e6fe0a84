// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;

/** How symbols are drawn. */
final class Symbols {

    private Symbols() {
    }

    static List<Item> draw(Symbol symbol, Box box, Sheet sheet) {
        var colour = sheet.colour(symbol.ink());
        var thin = sheet.pen(symbol.ink(), 1);
        var thick = sheet.pen(symbol.ink(), 1.6);
        return switch (symbol.form()) {
            case SQUARE -> List.of(new Item.Rectangle(box, colour, null));
            case EDGED -> List.of(new Item.Rectangle(box, colour, sheet.pen(Ink.Plain.FAINT, 0.6)));
            case HATCHED -> hatched(box, sheet);
            case DISC -> List.of(new Item.Ellipse(box, colour, null));
            case RING -> List.of(new Item.Ellipse(inside(box, thick), Colour.WHITE, thick));
            case LOZENGE -> List.of(shape(colour, box.centreX(), box.y(), box.right(), box.centreY(), box.centreX(),
                    box.bottom(), box.x(), box.centreY()));
            case TRIANGLE -> List.of(shape(colour, box.centreX(), box.y(), box.right(), box.bottom(), box.x(),
                    box.bottom()));
            case CROSS -> List.of(Item.Outline.line(box.x(), box.y(), box.right(), box.bottom(), thick),
                    Item.Outline.line(box.x(), box.bottom(), box.right(), box.y(), thick));
            case FRAME -> List.of(new Item.Rectangle(inside(box, thick), Colour.WHITE, thick));
            case LINE -> List.of(Item.Outline.line(box.x(), box.centreY(), box.right(), box.centreY(), thick));
            case DASHES -> List.of(Item.Outline.line(box.x(), box.centreY(), box.right(), box.centreY(),
                    sheet.dashed(symbol.ink(), 1.2)));
            case ARROW -> {
                var head = box.width() * 0.4;
                yield List.of(Item.Outline.line(box.x(), box.centreY(), box.right() - head, box.centreY(), thin),
                        shape(colour, box.right(), box.centreY(), box.right() - head, box.centreY() - head / 2,
                        box.right() - head, box.centreY() + head / 2));
            }
        };
    }

    private static Box inside(Box box, Pen pen) {
        var half = Math.min(pen.width(), Math.min(box.width(), box.height()) * 0.9) / 2;
        return new Box(box.x() + half, box.y() + half, box.width() - 2 * half, box.height() - 2 * half);
    }

    private static Item shape(Colour colour, double... xy) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < xy.length; i += 2) {
            points.add(new Point(xy[i], xy[i + 1]));
        }
        return new Item.Outline(points, true, colour, null);
    }

    /** Lines that rise to the right, all within the box. */
    private static List<Item> hatched(Box box, Sheet sheet) {
        var items = new ArrayList<Item>();
        items.add(new Item.Rectangle(box, Colour.WHITE, sheet.pen(Ink.Plain.APART, 0.6)));
        var pen = sheet.pen(Ink.Plain.APART, 0.5);
        var step = Math.max(sheet.style().tickSize() * 0.4, (box.width() + box.height()) / 60);
        for (var at = step; at < box.width() + box.height(); at += step) {
            var from = new Point(box.x() + Math.max(0, at - box.height()), box.y() + Math.min(at, box.height()));
            var to = new Point(box.x() + Math.min(at, box.width()), box.y() + Math.max(0, at - box.width()));
            items.add(Item.Outline.line(from.x(), from.y(), to.x(), to.y(), pen));
        }
        return items;
    }
}
