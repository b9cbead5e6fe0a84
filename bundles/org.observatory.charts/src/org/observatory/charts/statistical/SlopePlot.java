// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.charts.Axis;
import org.observatory.charts.Mark;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/**
 * Lines from one moment to another, named with their values at both ends. Drawn by us: the engine has no such chart.
 *
 * @param from  the name of the first moment, and its remark
 * @param to    the name of the second, and its remark
 * @param lines in order
 * @param axis  of the values
 */
record SlopePlot(String from, String to, List<Line> lines, Axis axis) implements Painter {

    /**
     * A line.
     *
     * @param name  of whom
     * @param first its mark at the first moment
     * @param last  its mark at the second
     */
    record Line(String name, Mark first, Mark last) {

        /** Whether both ends are shown. */
        boolean joined() {
            return first.value() != null && last.value() != null;
        }
    }

    private double line(Sheet sheet) {
        return sheet.types().name().lineHeight();
    }

    private double head(Sheet sheet) {
        return sheet.types().tick().lineHeight() + sheet.gap();
    }

    private double side(double width, Sheet sheet) {
        var types = sheet.types();
        var widest = lines.stream().mapToDouble(line -> types.name().width(types.name().wrap(line.name(), width * 0.24))
                + Math.max(types.value().width(line.first().label()), types.value().width(line.last().label())) + 3.6 * sheet.gap()).max().orElse(0);
        var heads = Math.max(types.tick().width(from), types.tick().width(to)) / 2;
        return Math.max(widest, heads);
    }

    private double[] heights(double width, Sheet sheet) {
        return lines.stream().mapToDouble(line -> Math.max(1, sheet.types().name().wrap(line.name(), width * 0.24).size()) * line(sheet)).toArray();
    }

    @Override
    public boolean stroked() {
        return true;
    }

    @Override
    public int inks() {
        return lines.size();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + Arrays.stream(heights(width, sheet)).sum() + lines.size() * sheet.gap() * 0.3 + 2 * line(sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), head(sheet) + 16 * sheet.style().labelSize());
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), head(sheet) + 26 * sheet.style().labelSize());
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var side = side(box.width(), sheet);
        var area = new Box(box.x() + side, box.y() + head(sheet), Math.max(1, box.width() - 2 * side), box.height() - head(sheet) - line(sheet) / 2);
        var scale = new Scale(axis, sheet.language());
        var items = new ArrayList<Item>();
        var tick = sheet.types().tick();
        items.add(sheet.group("axis", List.of(Axes.upright(area.x(), area, sheet), Axes.upright(area.right(), area, sheet),
                tick.middle(from, Math.min(area.x(), area.centreX() - sheet.gap() / 2 - tick.width(from) / 2), tick.baseline(box.y())),
                tick.middle(to, Math.max(area.right(), area.centreX() + sheet.gap() / 2 + tick.width(to) / 2), tick.baseline(box.y())))));
        var firsts = lines.stream().mapToDouble(line -> height(line.first(), line.last(), area, scale)).toArray();
        var lasts = lines.stream().mapToDouble(line -> height(line.last(), line.first(), area, scale)).toArray();
        var radius = sheet.style().labelSize() * 0.4;
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).joined()) {
                items.add(Item.Outline.line(area.x(), firsts[i], area.right(), lasts[i], Pen.of(sheet.colour(Ink.of(i)), 2.2 * sheet.style().line())));
            }
        }
        for (var i = 0; i < lines.size(); i++) {
            var symbol = new Symbol(Symbol.of(i).form() == Symbol.Form.RING ? Symbol.Form.SQUARE : Symbol.of(i).form(), Ink.of(i));
            end(lines.get(i).first(), symbol, new Box(area.x() - radius, firsts[i] - radius, 2 * radius, 2 * radius), sheet, items);
            end(lines.get(i).last(), symbol, new Box(area.right() - radius, lasts[i] - radius, 2 * radius, 2 * radius), sheet, items);
        }
        names(firsts, false, box, area, sheet, items);
        names(lasts, true, box, area, sheet, items);
        return items;
    }

    private static void end(Mark mark, Symbol symbol, Box place, Sheet sheet, List<Item> items) {
        if (mark.value() != null) {
            items.add(sheet.mark(mark.key(), mark.detail(), sheet.symbol(symbol, place)));
        }
    }

    /** Of an end that is not shown: beside the other, where it is merely named. */
    private static double height(Mark mark, Mark other, Box area, Scale scale) {
        return area.bottom() - scale.part(mark.value() == null ? other.value() : mark.value()) * area.height();
    }

    private void names(double[] at, boolean right, Box box, Box area, Sheet sheet, List<Item> items) {
        var order = IntStream.range(0, lines.size()).filter(i -> (right ? lines.get(i).last() : lines.get(i).first()).value() != null).boxed().sorted(Comparator.comparing((Integer i) -> at[i])).toList();
        var all = heights(box.width(), sheet);
        var middles = Spread.of(order.stream().mapToDouble(i -> at[i]).toArray(), order.stream().mapToDouble(i -> all[i]).toArray(),
                sheet.gap() * 0.2, box.y() + head(sheet) - line(sheet) / 2, box.bottom());
        var value = sheet.types().value();
        var name = sheet.types().name();
        for (var place = 0; place < order.size(); place++) {
            var line = lines.get(order.get(place));
            var shown = (right ? line.last() : line.first()).label();
            var edge = right ? area.right() + 2.4 * sheet.gap() : area.x() - 2.4 * sheet.gap();
            var out = right ? 1 : -1;
            items.add(new Item.Outline(List.of(new Point((right ? area.right() : area.x()) + out * sheet.gap(), at[order.get(place)]),
                    new Point(edge - out * sheet.gap() * 0.4, middles[place])), false, null, sheet.pen(Ink.of(order.get(place)), 0.8)));
            items.add(right ? value.left(shown, edge, value.centred(middles[place])) : value.right(shown, edge, value.centred(middles[place])));
            var beside = right ? edge + value.width(shown) + sheet.gap() : edge - value.width(shown) - sheet.gap();
            var words = name.wrap(line.name(), box.width() * 0.24);
            var top = middles[place] - name.height(words) / 2;
            for (var word : words) {
                items.add(right ? name.left(word, beside, name.baseline(top)) : name.right(word, beside, name.baseline(top)));
                top += name.lineHeight();
            }
        }
    }
}
