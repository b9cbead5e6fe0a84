// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.drawing.Pen;

/**
 * Discs with their names, joined by lines.
 *
 * @param nodes the largest first
 * @param edges the thickest first
 */
record Network(List<Node> nodes, List<Edge> edges) implements Painter {

    private static final double SHORT = 0.7;

    /**
     * A disc.
     *
     * @param x    0 to 1 from the left
     * @param y    0 to 1 from the top
     * @param size its area, 0 to 1
     */
    record Node(String key, String title, String name, double x, double y, double size) {
    }

    /**
     * A line between two nodes by their numbers.
     *
     * @param text written on it where there is room
     * @param part its thickness, above 0 to 1
     */
    record Edge(String key, String title, int one, int other, String text, double part) {
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        // names need room: on a wide page beside each other
        var label = sheet.style().labelSize();
        return Math.max(14, Math.min(Math.max(16, Math.sqrt(nodes.size()) * 5), 36 * nodes.size() * label / width)) * label;
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), width * 0.62);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), width * 0.8);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var most = sheet.style().labelSize() * 0.9;
        var side = Math.min(box.width() * (sheet.style().slide() ? 0.11 : 0.14), sheet.types().name().width("mmmmmmmm"));
        var area = new Box(box.x() + side, box.y() + most * 1.1, Math.max(1, box.width() - 2 * side), Math.max(1, box.height() - 2.2 * most));
        var places = nodes.stream().map(node -> {
            var radius = most * (0.3 + 0.7 * Math.sqrt(node.size()));
            return new Box(area.x() + node.x() * area.width() - radius, area.y() + node.y() * area.height() - radius, 2 * radius, 2 * radius);
        }).toList();
        var items = new ArrayList<Item>();
        for (var edge : edges.reversed()) {
            var pen = Pen.of(sheet.colour(new Ink.Level(0.5 + 0.4 * edge.part(), 0)), sheet.style().line() * (0.5 + 5.5 * edge.part()));
            items.add(sheet.mark(edge.key(), edge.title(), List.of(Item.Outline.line(places.get(edge.one()).centreX(), places.get(edge.one()).centreY(),
                    places.get(edge.other()).centreX(), places.get(edge.other()).centreY(), pen))));
        }
        for (var i = 0; i < nodes.size(); i++) {
            items.add(sheet.mark(nodes.get(i).key(), nodes.get(i).title(), List.of(new Item.Ellipse(places.get(i), sheet.colour(Ink.of(0)),
                    Pen.of(sheet.colour(Ink.Plain.GROUND), sheet.style().line())))));
        }
        items.add(sheet.group("names", names(box, places, sheet)));
        return items;
    }

    /** Near its disc: as it is, else its beginning; farther away where neither has room there. */
    private static Optional<Labels.Placed> place(String name, Box node, Labels labels, Sheet sheet) {
        var type = sheet.types().name();
        var beginning = type.fit(name, type.width(name) * SHORT);
        for (var rings : new int[] { 1, 6 }) {
            for (var text : List.of(name, beginning)) {
                var placed = text.isEmpty() ? Optional.<Labels.Placed>empty() : labels.place(text, type, node, sheet.gap() * 0.3, rings);
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    private List<Item> names(Box box, List<Box> places, Sheet sheet) {
        var labels = new Labels(box, sheet.style().labelSize());
        places.forEach(labels::keepFree);
        var lines = new ArrayList<Item>();
        var items = new ArrayList<Item>();
        // the longest first, since the short ones fit between
        IntStream.range(0, nodes.size()).boxed().sorted(Comparator.comparingInt(i -> -nodes.get(i).name().length())).forEach(i -> place(nodes.get(i).name(), places.get(i), labels, sheet)
                .ifPresent(label -> {
                    if (label.apart()) {
                        lines.add(label.line(places.get(i), sheet));
                    }
                    items.add(Labels.backed(label.text()));
                }));
        var tick = sheet.types().tick();
        for (var edge : edges) {
            var one = places.get(edge.one());
            var other = places.get(edge.other());
            var text = tick.middle(edge.text(), (one.centreX() + other.centreX()) / 2, tick.centred((one.centreY() + other.centreY()) / 2));
            if (labels.take(text)) {
                items.add(Labels.backed(text));
            }
        }
        lines.addAll(items);
        return lines;
    }
}
