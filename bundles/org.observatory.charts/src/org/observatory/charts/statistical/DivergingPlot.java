// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.charts.Axis;
import org.observatory.charts.Category;
import org.observatory.charts.Mark;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.internal.birt.BirtPlotter;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Rows;
import org.observatory.charts.painting.Sheet;

/**
 * Stacked bars around a middle: the neutral value half to either side of it, or the line between the two halves of a scale
 * without one.
 *
 * @param categories from the top
 * @param marks      of each category, one for each value of the scale from one end to the other; values in percent
 * @param neutral    the place of the neutral value; -1 for none
 * @param axis       of the values, from below zero
 */
record DivergingPlot(List<Category> categories, List<List<Mark>> marks, int neutral, Axis axis) implements Painter {

    private Rows rows() {
        return new Rows(categories);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 1.6) + Axes.below(axis, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 2.6) + Axes.below(axis, sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 4.2) + Axes.below(axis, sheet);
    }

    /** How many values stand on the left, without the neutral one. */
    private static int left(int size, int neutral) {
        return neutral >= 0 ? neutral : size / 2;
    }

    /** The ink of a value: from dark at the ends to light near the middle, in two hues. */
    static Ink ink(int place, int size, int neutral) {
        if (place == neutral) {
            return new Ink.Opinion(0);
        }
        var left = left(size, neutral);
        if (place < left) {
            return new Ink.Opinion(0.65 * place / Math.max(1, left) - 1);
        }
        var right = size - left - (neutral >= 0 ? 1 : 0);
        return new Ink.Opinion(1 - 0.65 * (size - 1 - place) / Math.max(1, right));
    }

    /** The series as the engine stacks them, from the middle outwards on either side: place of each, and its sign. */
    private List<int[]> stacks() {
        var size = marks.getFirst().size();
        var stacks = new ArrayList<int[]>();
        if (neutral >= 0) {
            stacks.add(new int[] {neutral, -1});
        }
        for (var place = left(size, neutral) - 1; place >= 0; place--) {
            stacks.add(new int[] {place, -1});
        }
        if (neutral >= 0) {
            stacks.add(new int[] {neutral, 1});
        }
        for (var place = left(size, neutral) + (neutral >= 0 ? 1 : 0); place < size; place++) {
            stacks.add(new int[] {place, 1});
        }
        return stacks;
    }

    private Double value(int row, int[] stack) {
        var value = marks.get(row).get(stack[0]).value();
        return value == null ? null : stack[1] * value.doubleValue() / (stack[0] == neutral ? 2 : 1);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + rows().width(box.width(), sheet);
        var area = new Box(left, box.y(), box.right() - left - Axes.overhang(axis, sheet), box.height() - Axes.below(axis, sheet));
        var items = new ArrayList<Item>();
        var scale = new Scale(axis, sheet.language());
        Axes.across(axis, area, sheet, value -> scale.label(value.abs()), items);
        var stacks = stacks();
        var values = stacks.stream().map(stack -> {
            var series = new ArrayList<Double>();
            for (var row = 0; row < categories.size(); row++) {
                series.add(value(row, stack));
            }
            return Collections.unmodifiableList(series);
        }).collect(Collectors.toList());
        var geometry = BirtPlotter.bars(true, true, axis, List.copyOf(values), 34, area);
        for (var row = 0; row < categories.size(); row++) {
            for (var place = 0; place < marks.get(row).size(); place++) {
                var at = row;
                var wanted = place;
                geometry.marks().stream().filter(mark -> mark.category() == at && stacks.get(mark.series())[0] == wanted)
                        .map(BirtPlotter.Placed::box).filter(part -> part.width() > 0).reduce(Box::union)
                        .ifPresent(part -> bar(marks.get(at).get(wanted), part, wanted, sheet, items));
            }
        }
        items.add(Axes.upright(area.x() + scale.part(0) * area.width(), area, sheet));
        items.add(rows().names(box, area, sheet));
        return items;
    }

    private void bar(Mark mark, Box part, int place, Sheet sheet, List<Item> items) {
        var size = marks.getFirst().size();
        var ink = ink(place, size, neutral);
        var edge = place == neutral ? Ink.Plain.FAINT : new Ink.Opinion(place < left(size, neutral) ? -1 : 1);
        items.add(sheet.mark(mark.key(), mark.detail(), List.of(new Item.Rectangle(part, sheet.colour(ink), sheet.pen(edge, 0.7)))));
        var type = sheet.types().value().in(sheet.on(ink));
        if (type.width(mark.label()) + sheet.gap() * 0.4 < part.width() && type.size() < part.height()) {
            items.add(type.middle(mark.label(), part.centreX(), type.centred(part.centreY())));
        }
    }
}
