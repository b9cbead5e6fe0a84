// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Ramp;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/**
 * One row a sequence, one field a run of the same state; a dashed line where the state is not known.
 *
 * @param periods names from the left
 * @param rows    from the top
 */
record Carpet(List<String> periods, List<Row> rows) implements Painter {

    private static final double NAMES = 0.34;

    /** A sequence. */
    record Row(String key, String name, List<Run> runs) {

        /** Copies the list. */
        Row {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Periods of one state.
     *
     * @param from the first period, from 0
     * @param to   the one after the last
     * @param ink  null where the state is not known
     * @param mark written in it where it fits
     */
    record Run(String title, int from, int to, Ink ink, String mark) {
    }

    /** Below this a row is too thin for its name. */
    private static boolean named(double row, Sheet sheet) {
        return row >= sheet.types().tick().size() * 1.12;
    }

    private double names(double width, Sheet sheet) {
        return Math.min(width * NAMES, sheet.types().tick().width(rows.stream().map(Row::name).toList())) + sheet.gap();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return Years.height(1, sheet) + Math.max(6 * sheet.style().labelSize(), rows.size() > 60 ? rows.size() * 1.5
                : rows.size() * sheet.types().tick().size() * 1.13);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), Years.height(1, sheet) + rows.size() * (rows.size() > 60 ? 2.5 : 1.4 * sheet.style().tickSize()));
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var height = (box.height() - Years.height(1, sheet)) / rows.size();
        var named = named(height, sheet);
        var left = box.x() + (named ? names(box.width(), sheet) : 0);
        var area = new Box(left, box.y(), box.right() - left, box.height() - Years.height(1, sheet));
        var column = area.width() / periods.size();
        var items = new ArrayList<Item>();
        var names = new ArrayList<Item>();
        var tick = sheet.types().tick();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var top = area.y() + i * height;
            for (var run : row.runs()) {
                var place = new Box(area.x() + run.from() * column, top + height * 0.06, (run.to() - run.from()) * column, height * 0.88);
                items.add(sheet.mark(row.key(), run.title(), run(run, place, height, sheet)));
            }
            if (named) {
                var text = tick.in(sheet.colour(Ink.Plain.TEXT)).fit(row.name(), left - box.x() - sheet.gap());
                if (!text.isEmpty()) {
                    names.add(tick.in(sheet.colour(Ink.Plain.TEXT)).right(text, left - sheet.gap() * 0.7, tick.centred(top + height / 2)));
                }
            }
        }
        items.add(sheet.group("names", names));
        var axis = new ArrayList<Item>();
        axis.add(Item.Outline.line(area.x(), area.bottom(), area.right(), area.bottom(), sheet.types().axis()));
        axis.addAll(Years.under(area, List.of(periods), sheet));
        items.add(sheet.group("axis", axis));
        return items;
    }

    private static List<Item> run(Run run, Box place, double row, Sheet sheet) {
        if (run.ink() == null) {
            return List.of(Item.Outline.line(place.x() + place.width() * 0.02, place.centreY(), place.right() - place.width() * 0.02, place.centreY(),
                    sheet.dashed(Ink.Plain.APART, 0.6)));
        }
        var items = new ArrayList<Item>();
        items.add(new Item.Rectangle(place, sheet.colour(run.ink()), row > 4 || Ramp.needsEdge(sheet.colour(run.ink()), Colour.WHITE) ? sheet.edge(run.ink()) : null));
        var tick = sheet.types().tick();
        if (tick.size() * 1.12 < row && tick.width(run.mark()) * 1.2 < place.width()) {
            items.add(tick.in(sheet.on(run.ink())).middle(run.mark(), place.centreX(), tick.centred(place.centreY())));
        }
        return items;
    }
}
