// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.observatory.charts.drawing.Item;

/**
 * Names above columns: they lie flat in up to three lines where all of them fit, and stand upright otherwise, long ones in
 * up to three lines where their column is wide enough, so that they do not eat the height of the plot. Lengths are in points.
 *
 * @param names  from the left
 * @param widths of their columns, as many
 */
public record ColumnNames(List<String> names, List<Double> widths) {

    private static final double LONGEST = 18;
    private static final double LONG = 6;
    private static final int LINES = 3;
    private static final double INSIDE = 0.94;

    /** Copies the lists; there must be as many names as widths. */
    public ColumnNames {
        names = List.copyOf(names);
        widths = List.copyOf(widths);
        if (names.size() != widths.size()) {
            throw new IllegalArgumentException("Every column has one name and one width.");
        }
    }

    /** Over columns of the same width. */
    public static ColumnNames even(List<String> names, double width) {
        return new ColumnNames(names, names.stream().map(name -> width).toList());
    }

    private boolean flat(Sheet sheet) {
        var tick = sheet.types().tick();
        for (var i = 0; i < names.size(); i++) {
            var lines = tick.wrap(names.get(i), widths.get(i) * INSIDE);
            if (lines.size() > 3 || tick.width(lines) > widths.get(i) * INSIDE) {
                return false;
            }
        }
        return true;
    }

    /** The type of a name that stands upright; nothing where not even the least type of the style fits its column. */
    private Optional<Type> type(int column, Sheet sheet) {
        var tick = sheet.types().tick();
        var size = Math.min(tick.size(), widths.get(column) / 1.13);
        return size < sheet.style().leastSize() ? Optional.empty() : Optional.of(tick.sized(size));
    }

    /** How far the names reach upwards, the long ones broken into as many lines as their columns hold. */
    private double reach(Sheet sheet) {
        return IntStream.range(0, names.size()).mapToDouble(column -> type(column, sheet).map(type -> least(column, type)).orElse(0.0)).max().orElse(0);
    }

    private double least(int column, Type type) {
        var name = names.get(column);
        var most = (int) Math.min(LINES, widths.get(column) / type.lineHeight());
        return type.width(name) <= LONG * type.size() ? type.width(name)
                : reaches(name, type).filter(reach -> type.wrap(name, reach).size() <= most).findFirst()
                        .orElse(Math.min(type.width(name), LONGEST * type.size()));
    }

    private List<String> upright(int column, Type type, double reach) {
        var lines = type.wrap(names.get(column), reach);
        return lines.size() * type.lineHeight() <= widths.get(column) ? lines : List.of(type.fit(names.get(column), reach));
    }

    /** The widths at which a name breaks otherwise, the smallest that holds its longest word first. */
    private static DoubleStream reaches(String name, Type type) {
        var words = name.split(" +");
        var longest = Arrays.stream(words).mapToDouble(type::width).max().orElse(0);
        return IntStream.range(0, words.length).boxed().flatMapToDouble(from -> IntStream.rangeClosed(from + 1, words.length)
                .mapToDouble(to -> type.width(String.join(" ", Arrays.copyOfRange(words, from, to)))))
                .filter(reach -> reach >= longest).sorted().map(reach -> reach + 0.01);
    }

    /** Whether every name can be set. */
    public boolean complete(Sheet sheet) {
        return flat(sheet) || IntStream.range(0, names.size()).allMatch(column -> type(column, sheet).isPresent());
    }

    /** The height that they need, with the space between them and the columns. */
    public double height(Sheet sheet) {
        var tick = sheet.types().tick();
        return space(sheet) + (flat(sheet) ? IntStream.range(0, names.size())
                .mapToDouble(column -> tick.height(tick.wrap(names.get(column), widths.get(column) * INSIDE))).max().orElse(0) : reach(sheet));
    }

    private static double space(Sheet sheet) {
        return sheet.gap() * 0.6;
    }

    /**
     * The names; those that cannot be set are left out.
     *
     * @param centres of the columns
     * @param top     of the columns
     */
    public List<Item> above(List<Double> centres, double top, Sheet sheet) {
        var items = new ArrayList<Item>();
        var tick = sheet.types().tick();
        var flat = flat(sheet);
        var bottom = top - space(sheet);
        var reach = flat ? 0 : reach(sheet) + 0.01;
        for (var i = 0; i < names.size(); i++) {
            var column = i;
            var centre = centres.get(i);
            if (flat) {
                var lines = tick.wrap(names.get(i), widths.get(i) * INSIDE);
                for (var line = 0; line < lines.size(); line++) {
                    items.add(tick.middle(lines.get(line), centre, tick.baseline(bottom - tick.height(lines) + line * tick.lineHeight())));
                }
                continue;
            }
            type(i, sheet).ifPresent(type -> {
                var lines = upright(column, type, reach);
                for (var line = 0; line < lines.size(); line++) {
                    if (!lines.get(line).isEmpty()) {
                        items.add(type.upward(lines.get(line), centre + (line - (lines.size() - 1) / 2.0) * type.lineHeight(), bottom));
                    }
                }
            });
        }
        return items;
    }
}
