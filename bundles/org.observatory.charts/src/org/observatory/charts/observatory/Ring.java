// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/**
 * Boxes around a circle, joined by lines where something was found.
 *
 * @param nodes clockwise from the top
 * @param links between two nodes by their numbers
 * @param nothing in the middle where there is no link
 */
record Ring(List<Node> nodes, List<Link> links, String nothing) implements Painter {

    /**
     * A box.
     *
     * @param remark under its name
     * @param series the colour of its group
     * @param filled whether anything was coded with it
     */
    record Node(String key, String title, String name, String remark, int series, boolean filled) {
    }

    /** A line. */
    record Link(String key, String title, int one, int other, String text, double part) {
    }

    private static double boxWidth(double width, Sheet sheet) {
        return width * (sheet.style().slide() ? 0.285 : 0.24);
    }

    private double boxHeight(double width, Sheet sheet) {
        var name = sheet.types().name();
        var tick = sheet.types().tick();
        return nodes.stream().mapToDouble(node -> name.height(name.wrap(node.name(), boxWidth(width, sheet) - sheet.gap()))
                + tick.height(tick.wrap(node.remark(), boxWidth(width, sheet) - sheet.gap()))).max().orElse(0) + sheet.gap();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        // boxes at one side stand one above the other
        return boxHeight(width, sheet) * 1.04 * (nodes.size() / 2 + 1);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet) * 1.15, width * 0.45);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var width = boxWidth(box.width(), sheet);
        var height = boxHeight(box.width(), sheet);
        var places = new ArrayList<Box>();
        for (var i = 0; i < nodes.size(); i++) {
            var at = 2 * Math.PI * i / nodes.size();
            var x = box.centreX() + (box.width() - width) / 2 * Math.sin(at);
            places.add(new Box(x - width / 2, row(i) * (box.height() - height) + box.y(), width, height));
        }
        var items = new ArrayList<Item>();
        var labels = new Labels(box, sheet.style().tickSize());
        places.forEach(labels::keepFree);
        var texts = new ArrayList<Item>();
        for (var link : links) {
            var from = edge(places.get(link.one()), centre(places.get(link.other())));
            var to = edge(places.get(link.other()), centre(places.get(link.one())));
            items.add(sheet.mark(link.key(), link.title(), List.of(Item.Outline.line(from.x(), from.y(), to.x(), to.y(),
                    Pen.of(sheet.colour(Ink.Plain.TEXT), sheet.style().line() * (0.8 + 4 * link.part()))))));
            var value = sheet.types().value();
            var text = value.middle(link.text(), (from.x() + to.x()) / 2, value.centred((from.y() + to.y()) / 2));
            if (labels.take(text)) {
                texts.add(Labels.backed(text));
            }
        }
        if (links.isEmpty()) {
            var tick = sheet.types().tick();
            var lines = tick.wrap(nothing, box.width() * 0.22);
            for (var i = 0; i < lines.size(); i++) {
                texts.add(tick.middle(lines.get(i), box.centreX(), tick.baseline(box.centreY() - tick.height(lines) / 2 + i * tick.lineHeight())));
            }
        }
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var parts = node(node, places.get(i), sheet);
            items.add(node.key().isEmpty() ? sheet.group("empty", parts) : sheet.mark(node.key(), node.title(), parts));
        }
        items.addAll(texts);
        return items;
    }

    /** How far down a box stands, 0 to 1: the first alone at the top, then one at each side, level by level. */
    private double row(int number) {
        var levels = Math.max(1, nodes.size() / 2);
        var level = number == 0 ? 0 : number <= nodes.size() / 2 ? number : nodes.size() - number;
        return (double) level / levels;
    }

    private static Point centre(Box box) {
        return new Point(box.centreX(), box.centreY());
    }

    /** Where the line from the middle of a box to a point leaves the box. */
    private static Point edge(Box box, Point to) {
        var dx = to.x() - box.centreX();
        var dy = to.y() - box.centreY();
        var part = Math.min(Math.abs(dx) < 1e-9 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx), Math.abs(dy) < 1e-9 ? Double.MAX_VALUE
                : box.height() / 2 / Math.abs(dy));
        return new Point(box.centreX() + dx * Math.min(1, part), box.centreY() + dy * Math.min(1, part));
    }

    private static List<Item> node(Node node, Box place, Sheet sheet) {
        var items = new ArrayList<Item>();
        var ink = Ink.of(node.series());
        items.add(new Item.Rectangle(place, sheet.colour(Ink.Plain.GROUND), node.filled() ? sheet.pen(ink, 1.8) : sheet.dashed(ink, 1)));
        var name = sheet.types().name();
        var tick = sheet.types().tick();
        var lines = name.wrap(node.name(), place.width() - sheet.gap());
        var remark = tick.wrap(node.remark(), place.width() - sheet.gap());
        var y = place.centreY() - (name.height(lines) + tick.height(remark)) / 2;
        for (var line : lines) {
            items.add(name.middle(line, place.centreX(), name.baseline(y)));
            y += name.lineHeight();
        }
        for (var line : remark) {
            items.add(tick.middle(line, place.centreX(), tick.baseline(y)));
            y += tick.lineHeight();
        }
        return items;
    }
}
