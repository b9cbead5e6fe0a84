// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.charts.Category;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.internal.layout.PageLayout;

/**
 * Whether a chart that was drawn without some counts says nothing else than the whole one: a definition may take for nothing what
 * is merely hidden, and then its shares, bases and totals are wrong.
 */
final class SameNumbers {

    private static final double WIDE_MM = 190;

    private SameNumbers() {
    }

    /** {@return whether all that is said and shown of numbers is as in the whole chart} */
    static boolean in(ChartSpec chart, ChartSpec whole) {
        return chart.captions().champ().equals(whole.captions().champ()) && marks(chart.plot(), whole.plot()) && data(chart.data(), whole.data())
                && (Hiding.hasMarks(chart.plot()) || said(whole).containsAll(said(chart)));
    }

    /** All that a plot of its own kind writes, or tells of whatever one points at. */
    private static Set<String> said(ChartSpec chart) {
        var said = new HashSet<String>();
        PageLayout.lay(chart, Style.PUBLICATION, WIDE_MM).items().forEach(item -> {
            if (item instanceof Item.Group group && group.role().equals("plot")) {
                collect(group, said);
            }
        });
        return said;
    }

    private static void collect(Item.Group group, Set<String> said) {
        if (!group.title().isEmpty()) {
            said.add(group.title());
        }
        for (var item : group.items()) {
            switch (item) {
                case Item.Text text -> said.add(text.text());
                case Item.Group inner -> collect(inner, said);
                default -> { }
            }
        }
    }

    private static boolean marks(Plot plot, Plot whole) {
        if (plot instanceof Plot.Bars bars && whole instanceof Plot.Bars all) {
            return values(all.categories(), all.series()).entrySet().containsAll(values(bars.categories(), bars.series()).entrySet());
        }
        if (plot instanceof Plot.Lines lines && whole instanceof Plot.Lines all) {
            return values(all.categories(), all.series()).entrySet().containsAll(values(lines.categories(), lines.series()).entrySet());
        }
        return plot.getClass() == whole.getClass();
    }

    private static Map<List<String>, BigDecimal> values(List<Category> categories, List<Series> series) {
        var values = new HashMap<List<String>, BigDecimal>();
        for (var one : series) {
            for (var i = 0; i < categories.size(); i++) {
                var value = one.marks().get(i).value();
                if (value != null) {
                    values.put(List.of(one.name(), categories.get(i).name(), categories.get(i).remark()), value.stripTrailingZeros());
                }
            }
        }
        return values;
    }

    private static boolean data(Table data, Table whole) {
        return numbers(whole).entrySet().containsAll(numbers(data).entrySet());
    }

    private static Map<String, BigDecimal> numbers(Table table) {
        var numbers = new HashMap<String, BigDecimal>();
        var names = table.columns().stream().takeWhile(column -> column.kind() != Kind.NUMBER).toList();
        for (var row = 0; row < table.size(); row++) {
            var at = row;
            var name = names.stream().map(column -> text(table.cell(at, column.key()))).collect(Collectors.joining(" | "));
            for (var column : table.columns()) {
                if (column.kind() == Kind.NUMBER && table.number(row, column.key()) != null) {
                    numbers.put(name + " | " + column.key(), table.number(row, column.key()).stripTrailingZeros());
                }
            }
        }
        return numbers;
    }

    private static String text(Object cell) {
        return cell instanceof Label label ? label.fr() : String.valueOf(cell);
    }
}
