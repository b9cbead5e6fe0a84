// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Type;

/**
 * States side by side, joined by arcs: those that lead on run above, those that lead back below.
 *
 * @param states from the left
 * @param moves  the thickest first
 */
record Arcs(List<State> states, List<Move> moves) implements Painter {

    /**
     * A state.
     *
     * @param remark under its name
     */
    record State(String name, String remark, Ink ink) {
    }

    /**
     * From one state to another.
     *
     * @param part its thickness, above 0 to 1
     * @param text at the top of its arc
     */
    record Move(String key, String title, int from, int to, double part, String text) {
    }

    private double slot(double width) {
        return width / states.size();
    }

    /** The type in which the longest word fits its box, as far as the style allows. */
    private Type name(double slot, Sheet sheet) {
        var name = sheet.types().name();
        var longest = states.stream().flatMap(state -> Stream.of(state.name().split(" +"))).mapToDouble(name::width).max().orElse(0);
        return name.sized(Math.max(Math.min(name.size(), sheet.style().legibleSize()), name.size() * Math.min(1, slot * 0.9 / Math.max(longest, 1e-6))));
    }

    private double names(double width, Sheet sheet) {
        var name = name(slot(width), sheet);
        var tick = sheet.types().tick();
        return states.stream().mapToDouble(state -> name.height(name.wrap(state.name(), slot(width) * 0.86))
                + tick.height(tick.wrap(state.remark(), slot(width) * 0.86))).max().orElse(0) + sheet.gap();
    }

    /** On which level a move runs: as many as there are lengths that moves of its direction have. */
    private int level(Move move) {
        var length = Math.abs(move.to() - move.from());
        return (int) moves.stream().filter(other -> other.from() < other.to() == move.from() < move.to())
                .mapToInt(other -> Math.abs(other.to() - other.from())).filter(other -> other <= length).distinct().count();
    }

    private int levels(boolean onwards) {
        return moves.stream().filter(move -> move.from() < move.to() == onwards).mapToInt(this::level).max().orElse(0);
    }

    /** From one level of arcs to the next: their numbers must not touch. */
    private static double rise(Sheet sheet) {
        return (sheet.style().slide() ? 1.6 : 2.3) * sheet.style().labelSize();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return names(width, sheet) + (levels(true) + levels(false)) * rise(sheet) + sheet.types().tick().lineHeight();
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return names(width, sheet) + (levels(true) + levels(false)) * rise(sheet) * 1.3 + sheet.types().tick().lineHeight();
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var names = names(box.width(), sheet);
        var line = sheet.types().tick().lineHeight() / 2;
        var all = Math.max(1, levels(true) + levels(false));
        var rise = (box.height() - names - 2 * line) / all;
        var top = box.y() + line + levels(true) * rise;
        var slot = slot(box.width());
        var items = new ArrayList<Item>();
        var labels = new Labels(box, sheet.style().tickSize());
        labels.keepFree(new Box(box.x(), top, box.width(), names));
        var texts = new ArrayList<Item>();
        for (var move : moves.reversed()) {
            items.add(arc(move, box, top, names, slot, rise, sheet));
        }
        for (var move : moves) {
            var onwards = move.from() < move.to();
            var height = level(move) * rise;
            var x = box.x() + (move.from() + move.to() + 1) * slot / 2;
            var y = onwards ? top - height : top + names + height;
            var tick = sheet.types().tick().in(sheet.colour(Ink.Plain.TEXT));
            for (var shift : new double[] { 0, 1, -1, 2, -2, 3, -3 }) {
                var text = tick.middle(move.text(), x + shift * tick.width("00"), tick.centred(y));
                if (labels.take(text)) {
                    texts.add(Labels.backed(text));
                    break;
                }
            }
        }
        items.add(sheet.group("names", names(box, top, names, slot, sheet)));
        items.add(sheet.group("values", texts));
        return items;
    }

    private Item arc(Move move, Box box, double top, double names, double slot, double rise, Sheet sheet) {
        var onwards = move.from() < move.to();
        var shift = 0.16 * slot * (onwards ? 1 : -1);
        var from = box.x() + (move.from() + 0.5) * slot + shift;
        var to = box.x() + (move.to() + 0.5) * slot - shift;
        var base = onwards ? top : top + names;
        var height = level(move) * rise * (onwards ? -1 : 1);
        var width = sheet.style().line() * (0.6 + 5 * move.part());
        var head = Math.max(2.2 * width, sheet.style().labelSize() * 0.55);
        var points = new ArrayList<Point>();
        for (var i = 0; i <= 32; i++) {
            var at = Math.PI * i / 32;
            points.add(new Point((from + to) / 2 - (to - from) / 2 * Math.cos(at), base + height * Math.sin(at)));
        }
        var ink = onwards ? new Ink.Level(0.5 + 0.4 * move.part(), 0) : new Ink.Opinion(-2 / 3.0);
        while (points.size() > 2 && Math.hypot(points.getLast().x() - to, points.getLast().y() - base) < head * 0.8) {
            points.removeLast();
        }
        var back = points.getLast();
        var length = Math.max(1e-6, Math.hypot(to - back.x(), base - back.y()));
        var ux = (to - back.x()) / length;
        var uy = (base - back.y()) / length;
        points.add(new Point(to - ux * head * 0.7, base - uy * head * 0.7));
        var arrow = new Item.Outline(List.of(new Point(to, base), new Point(to - ux * head - uy * head / 2, base - uy * head + ux * head / 2),
                new Point(to - ux * head + uy * head / 2, base - uy * head - ux * head / 2)), true, sheet.colour(ink), null);
        return sheet.mark(move.key(), move.title(), List.of(new Item.Outline(points, false, null, Pen.of(sheet.colour(ink), width)), arrow));
    }

    private List<Item> names(Box box, double top, double height, double slot, Sheet sheet) {
        var items = new ArrayList<Item>();
        var name = name(slot, sheet);
        var tick = sheet.types().tick();
        for (var i = 0; i < states.size(); i++) {
            var state = states.get(i);
            var place = new Box(box.x() + (i + 0.03) * slot, top + 1, slot * 0.94, height - 2);
            items.add(new Item.Rectangle(place, sheet.colour(state.ink()), sheet.pen(Ink.Plain.FAINT, 0.5)));
            var lines = name.wrap(state.name(), slot * 0.86);
            var remark = tick.wrap(state.remark(), slot * 0.86);
            var y = place.centreY() - (name.height(lines) + tick.height(remark)) / 2;
            for (var line : lines) {
                items.add(name.in(sheet.on(state.ink())).middle(name.fit(line, slot * 0.92), place.centreX(), name.baseline(y)));
                y += name.lineHeight();
            }
            for (var line : remark) {
                items.add(tick.in(sheet.on(state.ink())).middle(line, place.centreX(), tick.baseline(y)));
                y += tick.lineHeight();
            }
        }
        return items;
    }
}
