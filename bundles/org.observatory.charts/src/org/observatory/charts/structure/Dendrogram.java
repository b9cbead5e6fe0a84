// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.structure;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/**
 * A tree that lies on its side: leaves at the left under each other, branches join to the right, the farther the less they
 * resemble each other.
 *
 * @param leaves from the top
 * @param joins  those drawn, the nearest first
 * @param cut    where the tree is cut, 0 to 1 of the highest join; below 0 for nowhere
 * @param cutName beside the line of the cut
 * @param classes names of the branches that the cut makes, by their node
 * @param ticks  heights at which grid lines stand, 0 to 1, with their labels
 * @param axis   names the axis
 */
record Dendrogram(List<Leaf> leaves, List<Join> joins, double cut, String cutName, List<Branch> classes, List<Tick> ticks, String axis)
        implements Painter {

    /** A single individual, or a group whose inner joins are not drawn. */
    record Leaf(String key, String title, String name, boolean group) {
    }

    /**
     * Two branches joined; nodes are numbered leaves first, then joins.
     *
     * @param height 0 to 1
     * @param series the class it lies within; below 0 above the cut
     */
    record Join(String key, String title, int one, int other, double height, int series) {
    }

    /** A branch that the cut makes. */
    record Branch(int node, String name, int series) {
    }

    /** A grid line. */
    record Tick(double height, String name) {
    }

    private double names(double width, Sheet sheet) {
        return Math.min(width * 0.42, leaves.stream().mapToDouble(leaf -> sheet.types().tick().width(leaf.name())).max().orElse(0)) + sheet.gap();
    }

    private double foot(Sheet sheet) {
        return 2 * sheet.types().tick().lineHeight() + sheet.gap();
    }

    private double head(Sheet sheet) {
        return sheet.types().tick().lineHeight();
    }

    @Override
    public boolean stroked() {
        return true;
    }

    @Override
    public int inks() {
        return (int) classes.stream().map(Branch::series).distinct().count();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + foot(sheet) + leaves.size() * sheet.types().tick().lineHeight() * 0.98;
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return head(sheet) + foot(sheet) + leaves.size() * sheet.types().tick().lineHeight() * 1.15;
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + names(box.width(), sheet);
        var area = new Box(left, box.y() + head(sheet), box.right() - left - sheet.types().tick().width("00") / 2,
                box.height() - head(sheet) - foot(sheet));
        var items = new ArrayList<Item>();
        items.add(sheet.group("axis", axis(area, sheet)));
        var row = area.height() / leaves.size();
        var y = new double[leaves.size() + joins.size()];
        var x = new double[y.length];
        var names = new ArrayList<Item>();
        var tick = sheet.types().tick();
        for (var i = 0; i < leaves.size(); i++) {
            y[i] = area.y() + (i + 0.5) * row;
            x[i] = area.x();
            var leaf = leaves.get(i);
            var type = leaf.group() ? tick : tick.in(sheet.colour(Ink.Plain.TEXT));
            var text = type.fit(leaf.name(), names(box.width(), sheet) - sheet.gap());
            if (!text.isEmpty()) {
                names.add(sheet.mark(leaf.key(), leaf.title(), List.of(type.right(text, left - sheet.gap() * 0.7, type.centred(y[i])))));
            }
        }
        for (var i = 0; i < joins.size(); i++) {
            var join = joins.get(i);
            var at = leaves.size() + i;
            x[at] = area.x() + join.height() * area.width();
            y[at] = (y[join.one()] + y[join.other()]) / 2;
            var pen = sheet.pen(join.series() < 0 ? Ink.Plain.TEXT : Ink.of(join.series()), join.series() < 0 ? 1.2 : 1.6);
            items.add(sheet.mark(join.key(), join.title(), List.of(new Item.Outline(List.of(new Point(x[join.one()], y[join.one()]),
                    new Point(x[at], y[join.one()]), new Point(x[at], y[join.other()]), new Point(x[join.other()], y[join.other()])), false, null, pen))));
        }
        items.add(sheet.group("names", names));
        items.addAll(cut(area, x, y, sheet));
        return items;
    }

    private List<Item> axis(Box area, Sheet sheet) {
        var items = new ArrayList<Item>();
        var tick = sheet.types().tick();
        var last = Double.NEGATIVE_INFINITY;
        for (var one : ticks) {
            var x = area.x() + one.height() * area.width();
            items.add(Item.Outline.line(x, area.y(), x, area.bottom(), sheet.types().grid()));
            var text = tick.middle(one.name(), x, tick.baseline(area.bottom() + sheet.gap() * 0.3));
            if (text.bounds().x() > last) {
                items.add(text);
                last = text.bounds().right() + sheet.gap() * 0.5;
            }
        }
        items.add(Item.Outline.line(area.x(), area.bottom(), area.right(), area.bottom(), sheet.types().axis()));
        items.add(tick.right(axis, area.right(), tick.baseline(area.bottom() + sheet.gap() * 0.3 + tick.lineHeight())));
        return items;
    }

    /** The line of the cut, and each class's name on its branch where there is room. */
    private List<Item> cut(Box area, double[] x, double[] y, Sheet sheet) {
        var items = new ArrayList<Item>();
        if (cut < 0) {
            return items;
        }
        var tick = sheet.types().tick();
        var at = area.x() + cut * area.width();
        items.add(Item.Outline.line(at, area.y(), at, area.bottom(), sheet.dashed(Ink.Plain.FAINT, 1)));
        var width = tick.width(cutName);
        items.add(tick.left(cutName, Math.clamp(at - width / 2, area.x(), Math.max(area.x(), area.right() - width)),
                tick.baseline(area.y() - tick.lineHeight())));
        var labels = new Labels(area.grown(sheet.gap()), tick.size());
        var heading = sheet.types().heading();
        for (var branch : classes) {
            var text = heading.left(branch.name(), at + sheet.gap() * 0.6, heading.centred(y[branch.node()]));
            for (var shift : new double[] { 0, 0.8, -0.8, 1.6, -1.6 }) {
                var moved = new Item.Text(text.text(), text.x(), text.y() + shift * heading.lineHeight(), text.face(), text.size(), text.colour());
                if (labels.take(moved)) {
                    items.add(Labels.backed(moved));
                    break;
                }
            }
        }
        return items;
    }
}
