// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.observatory.charts.Axis;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Sheet;

/** Axes of values with their grid lines, ticks and titles, below a plot and at its left. */
final class Axes {

    private Axes() {
    }

    /** The height of an axis below: ticks, and a title where there is one. */
    static double below(Axis axis, Sheet sheet) {
        return sheet.gap() * 0.6 + sheet.types().tick().lineHeight() * (axis.title().isEmpty() ? 1 : 2);
    }

    /** The width of the ticks of an axis at the left. */
    static double left(Axis axis, Sheet sheet) {
        var scale = new Scale(axis, sheet.language());
        return scale.ticks().stream().mapToDouble(tick -> sheet.types().tick().width(scale.label(tick))).max().orElse(0) + sheet.gap();
    }

    /** The height of the title above an axis at the left. */
    static double above(Axis axis, Sheet sheet) {
        return axis.title().isEmpty() ? sheet.types().tick().lineHeight() / 2 : sheet.types().tick().lineHeight() + sheet.gap();
    }

    /** Half of the last tick below, which reaches beyond the area. */
    static double overhang(Axis axis, Sheet sheet) {
        return sheet.types().tick().width(new Scale(axis, sheet.language()).label(axis.most())) / 2;
    }

    /** An axis below the area, with grid lines up through it. */
    static void across(Axis axis, Box area, Sheet sheet, List<Item> items) {
        across(axis, area, sheet, new Scale(axis, sheet.language())::label, items);
    }

    /** An axis below the area, whose ticks are written as the function has it. */
    static void across(Axis axis, Box area, Sheet sheet, Function<BigDecimal, String> label, List<Item> items) {
        var scale = new Scale(axis, sheet.language());
        var tick = sheet.types().tick();
        var ticks = scale.ticks();
        var grid = new ArrayList<Item>();
        var names = new ArrayList<Item>();
        var widest = ticks.stream().mapToDouble(value -> tick.width(label.apply(value))).max().orElse(0);
        var every = Math.max(1, (int) Math.ceil((widest + sheet.gap()) * (ticks.size() - 1) / area.width()));
        for (var i = 0; i < ticks.size(); i++) {
            var x = area.x() + scale.part(ticks.get(i)) * area.width();
            grid.add(Item.Outline.line(x, area.y(), x, area.bottom(), sheet.types().grid()));
            if (i % every == 0) {
                names.add(tick.middle(label.apply(ticks.get(i)), x, tick.baseline(area.bottom() + sheet.gap() * 0.6)));
            }
        }
        if (!axis.title().isEmpty()) {
            names.add(tick.left(axis.title(), Math.max(area.x() - sheet.gap() * 4, Math.min(area.x(), area.right() - tick.width(axis.title()))),
                    tick.baseline(area.bottom() + sheet.gap() * 0.6 + tick.lineHeight())));
        }
        items.add(sheet.group("grid", grid));
        items.add(sheet.group("axis", names));
    }

    /** An axis at the left of the area, with grid lines across it and its title above. */
    static void upwards(Axis axis, Box box, Box area, Sheet sheet, List<Item> items) {
        var scale = new Scale(axis, sheet.language());
        var tick = sheet.types().tick();
        var grid = new ArrayList<Item>();
        var names = new ArrayList<Item>();
        for (var value : scale.ticks()) {
            var y = area.bottom() - scale.part(value) * area.height();
            grid.add(Item.Outline.line(area.x(), y, area.right(), y, sheet.types().grid()));
            names.add(tick.right(scale.label(value), area.x() - sheet.gap(), tick.centred(y)));
        }
        if (!axis.title().isEmpty()) {
            names.add(tick.left(axis.title(), box.x(), tick.baseline(box.y())));
        }
        items.add(sheet.group("grid", grid));
        items.add(sheet.group("axis", names));
    }

    /** The zero line, upright. */
    static Item upright(double x, Box area, Sheet sheet) {
        return Item.Outline.line(x, area.y(), x, area.bottom(), sheet.types().axis());
    }

    /** The base line of an area. */
    static Item ground(Box area, Sheet sheet) {
        return Item.Outline.line(area.x(), area.bottom(), area.right(), area.bottom(), sheet.types().axis());
    }
}
