// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * Values one by one, out of the results that hold them.
 *
 * @param title  what they are values of
 * @param unit   of the values: {@code PERCENT}, {@code COUNT} …
 * @param parts  the values, in the order of the result
 * @param whole  what they are parts of, or how many were counted; null where it is not known
 * @param ofCases whether cases are counted
 * @param champ  whom they cover
 * @param source where they come from; null for the sources of the rows
 * @param table  the table they were read from
 */
record Parts(Label title, String unit, List<Part> parts, BigDecimal whole, boolean ofCases, Label champ, Label source, Table table) {

    /** The tables they are read from, by analysis. */
    static final Map<String, String> DRAWN = Map.of("frequencies", "values", "code-frequencies", "codes", "composition", "parts", "estimates",
            "estimates");

    private static final Label CODES = new Label("Codes: share of the cases that mention them", "Codes : part des cas qui les mentionnent");

    /**
     * A value.
     *
     * @param name   whose it is
     * @param remark beside the name; empty for none
     * @param value  in the unit
     * @param count  how many it stands for; null where that is not known
     * @param shown  the value as it is written
     * @param key    leads back
     */
    record Part(Label name, Label remark, BigDecimal value, BigDecimal count, Label shown, String key) {
    }

    static Parts of(Result result) {
        var table = result.table(DRAWN.get(result.analysis()));
        return switch (result.analysis()) {
            case "frequencies" -> {
                var n = result.value("n").number();
                yield new Parts(table.label(), "PERCENT", shown(table, "count", row -> counted(StatisticalChart.named(table.label(row, "value")), table.number(row, "count"), n,
                        table.rowKey(row))), n, true, cases(n), Label.each(language -> new Label("cases of the project (", "cas du projet (")
                        .in(language) + StatisticalChart.inner(table.label(), language) + ")."), table);
            }
            case "code-frequencies" -> {
                var n = result.value("cases").number();
                var documents = n.signum() == 0;
                var base = documents ? result.value("documents").number() : n;
                yield new Parts(CODES, "PERCENT", shown(table, documents ? "documents" : "cases", row -> counted(StatisticalChart.named(table.label(row, "code")),
                        table.number(row, documents ? "documents" : "cases"), base, table.cellKey(row, "cases"))), base, true,
                        Label.each(language -> new Label("the coded passages: ", "les passages codés : ").in(language)
                                + Numbers.number(result.value("passages").number(), language) + new Label(" in ", " dans ").in(language)
                                + Numbers.number(base, language) + (documents ? new Label(" documents.", " documents.")
                                        : new Label(" cases.", " cas.")).in(language)),
                        new Label("codings of the project.", "codages du projet."), table);
            }
            case "composition" -> new Parts(result.has("total") ? StatisticalChart.named(result.table("total").label(0, "indicatorLabel")) : table.label(),
                    unit(table), list(table, row -> estimate(table, row, "indicatorLabel")), result.values().get("sum"), false,
                    Label.same(""), null, table);
            default -> new Parts(table.label(), unit(table), list(table, row -> estimate(table, row, "populationLabel")), null, false,
                    Label.same(""), null, table);
        };
    }

    private interface Reader {
        Part at(int row);
    }

    private static List<Part> list(Table table, Reader reader) {
        return table.rows().mapToObj(reader::at).toList();
    }

    /** Those whose count is not hidden. */
    private static List<Part> shown(Table table, String count, Reader reader) {
        return table.rows().filter(row -> table.number(row, count) != null).mapToObj(reader::at).toList();
    }

    private static Part counted(Label name, BigDecimal count, BigDecimal n, String key) {
        var percent = StatisticalChart.share(count, n);
        return new Part(name, Label.each(language -> Numbers.number(count, language) + new Label(" of ", " sur ").in(language)
                + Numbers.number(n, language)), percent, count, Label.each(language -> StatisticalChart.whole(percent, language)), key);
    }

    private static Label cases(BigDecimal n) {
        return Label.each(language -> new Label("the ", "les ").in(language) + Numbers.number(n, language)
                + new Label(" cases for which it is known.", " cas pour lesquels elle est connue.").in(language));
    }

    private static String unit(Table table) {
        var unit = table.text(0, "unit");
        return unit == null ? "COUNT" : unit;
    }

    private static Part estimate(Table table, int row, String name) {
        var label = table.label(row, name);
        var value = table.number(row, "value");
        var shown = Label.each(language -> Numbers.qualified(Numbers.quantity(value, table.text(row, "unit"), language),
                table.text(row, "qualifier"), language));
        return new Part(StatisticalChart.named(label == null ? table.label(row, "indicatorLabel") : label), Label.each(language -> date(table, row, language)), value,
                null, shown, table.rowKey(row));
    }

    private static String date(Table table, int row, Language language) {
        var dates = PartialDate.parseAll(table.text(row, "dates"));
        return dates.isEmpty() ? "" : Dates.brief(dates, language);
    }

    /** From the greatest to the smallest, unless they are a scale, which keeps its order. */
    Parts ordered() {
        var order = Scales.of(parts.stream().map(Part::name).toList()).orElseGet(() -> IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing((Integer at) -> parts.get(at).value()).reversed()).toList());
        return with(order.stream().map(parts::get).toList());
    }

    /** From the greatest to the smallest. */
    Parts descending() {
        return with(parts.stream().sorted(Comparator.comparing(Part::value).reversed()).toList());
    }

    Parts with(List<Part> others) {
        return new Parts(title, unit, new ArrayList<>(others), whole, ofCases, champ, source, table);
    }

    BigDecimal sum() {
        return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
