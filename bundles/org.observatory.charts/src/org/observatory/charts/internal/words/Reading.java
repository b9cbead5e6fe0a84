// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.charts.Axis;
import org.observatory.charts.Category;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/**
 * What can be read off a chart: of bars and lines from their marks, of any other plot from the first column of numbers in its
 * data.
 *
 * @param names  what is compared, in order
 * @param series by what it is told apart; empty where there is but one
 * @param measure what the values measure; empty where the title says it
 * @param values every value that is there
 */
record Reading(List<String> names, List<String> series, String measure, List<Named> values) {

    /** Columns that a chart shows rather than others beside them, the most telling first. */
    private static final List<String> TELLING = List.of("percent", "row-percent", "share", "estimate", "value", "median", "count", "n12", "n");


    /** Columns of numbers that measure nothing. */
    private static final Set<String> NUMBERS_OF_THINGS = Set.of("number", "rank", "step", "order", "axis", "class", "group", "x", "y", "start", "end");

    /** A value with what it belongs to. */
    record Named(String place, String series, BigDecimal value, String shown) {

        /** {@return the full name} */
        String name() {
            return series.isEmpty() ? place : place.isEmpty() ? series : place + " (" + series + ")";
        }
    }

    static Reading of(ChartSpec chart) {
        return switch (chart.plot()) {
            case Plot.Bars bars -> marks(bars.axis(), bars.categories(), bars.series(), chart.language());
            case Plot.Lines lines -> marks(lines.axis(), lines.categories(), lines.series(), chart.language());
            case Plot.Timeline timeline -> new Reading(List.of(), List.of(), "", List.of());
            default -> data(chart);
        };
    }

    private static Reading marks(Axis axis, List<Category> categories, List<Series> series, Language language) {
        var values = new ArrayList<Named>();
        for (var one : series) {
            for (var i = 0; i < categories.size(); i++) {
                var mark = one.marks().get(i);
                if (mark.value() != null) {
                    values.add(new Named(categories.get(i).name(), one.name(), mark.value(),
                            mark.label().isEmpty() ? Numbers.quantity(mark.value(), axis.unit(), language) : mark.label()));
                }
            }
        }
        return new Reading(categories.stream().map(Category::name).filter(name -> !name.isBlank() && !name.equals("…")).toList(),
                series.size() < 2 ? List.of() : series.stream().map(Series::name).toList(), "", values);
    }

    private static Reading data(ChartSpec chart) {
        var table = chart.data();
        var name = table.columns().stream().filter(column -> column.kind() == Kind.LABEL).findFirst();
        var numbers = table.columns().stream().filter(column -> column.kind() == Kind.NUMBER && !NUMBERS_OF_THINGS.contains(column.key()))
                .toList();
        var number = TELLING.stream().flatMap(key -> numbers.stream().filter(column -> column.key().equals(key))).findFirst()
                .or(() -> numbers.stream().findFirst());
        if (name.isEmpty() || table.size() == 0) {
            return new Reading(List.of(), List.of(), "", List.of());
        }
        var second = table.columns().stream().filter(column -> column.kind() == Kind.LABEL && !column.equals(name.get())).findFirst()
                .map(Column::key).filter(key -> !key.equals("source"));
        var names = new ArrayList<String>();
        var values = new ArrayList<Named>();
        for (var row = 0; row < table.size(); row++) {
            var place = text(table.label(row, name.get().key()), chart.language());
            if (!place.isEmpty() && !names.contains(place)) {
                names.add(place);
            }
            if (number.isPresent() && table.number(row, number.get().key()) != null) {
                var value = table.number(row, number.get().key());
                values.add(new Named(place, second.isEmpty() ? "" : text(table.label(row, second.get()), chart.language()), value,
                        Numbers.rounded(value, 2, chart.language())));
            }
        }
        return new Reading(names, List.of(), number.map(column -> column.label().in(chart.language())).orElse(""), values);
    }

    private static String text(Label label, Language language) {
        return label == null ? "" : label.in(language);
    }
}
