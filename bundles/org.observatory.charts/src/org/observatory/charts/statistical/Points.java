// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.observatory.analysis.Column;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/**
 * Points by two numbers, or three, out of the results that hold them.
 *
 * @param title   what they show
 * @param across  what is across
 * @param upwards what is upwards
 * @param size    what bubbles are sized by
 * @param all     one by one
 * @param years   whether what is across are years
 * @param champ   whom they cover
 * @param source  where they come from
 * @param table   the table they were read from
 */
record Points(Label title, Label across, Label upwards, Label size, List<Point> all, boolean years, Label champ, Label source, Table table) {

    /** The tables they are read from, by analysis. */
    static final Map<String, String> DRAWN = Map.of("correlation", "points", "code-frequencies", "codes", "cooccurrence", "pairs");

    /**
     * A point.
     *
     * @param name  of whom
     * @param group of what group; null for none
     * @param x     across
     * @param y     upwards
     * @param size  of a bubble
     * @param key   leads back
     */
    record Point(Label name, Label group, BigDecimal x, BigDecimal y, BigDecimal size, String key) {

        private boolean isShown() {
            return x != null && y != null && size != null;
        }
    }

    static Points of(Result result) {
        var table = result.table(DRAWN.get(result.analysis()));
        return switch (result.analysis()) {
            case "code-frequencies" -> {
                var documents = result.value("cases").number().signum() == 0;
                yield new Points(new Label("Codes: how many mention them, and how often", "Codes : combien les mentionnent, et combien de fois"), documents ? new Label("Documents", "Documents") : new Label("Cases that mention it", "Cas qui le mentionnent"),
                        new Label("Passages", "Passages"), new Label("characters coded", "caractères codés"),
                        table.rows().mapToObj(row -> new Point(StatisticalChart.named(table.label(row, "code")), null, table.number(row, documents ? "documents" : "cases"),
                                table.number(row, "passages"), table.number(row, "characters"), table.cellKey(row, "passages"))).filter(Point::isShown).toList(), false,
                        Label.each(language -> Numbers.number(BigDecimal.valueOf(table.size()), language) + new Label(" codes, ", " codes, ")
                                .in(language) + Numbers.number(result.value("passages").number(), language)
                                + new Label(" passages.", " passages.").in(language)),
                        new Label("codings of the project.", "codages du projet."), table);
            }
            case "cooccurrence" -> new Points(new Label("Pairs of codes that meet", "Paires de codes qui se rencontrent"), new Label("Passages of the first code", "Passages du premier code"),
                    new Label("Passages of the second code", "Passages du second code"),
                    new Label("passages where both meet", "passages où les deux se rencontrent"), table.rows().mapToObj(row -> new Point(
                            Label.each(language -> table.label(row, "code").in(language) + " + " + table.label(row, "other").in(language)), null,
                            table.number(row, "n1"), table.number(row, "n2"), table.number(row, "n12"), table.rowKey(row))).filter(Point::isShown).toList(), false,
                    Label.each(language -> Numbers.number(BigDecimal.valueOf(table.size()), language)
                            + new Label(" pairs of codes that meet.", " paires de codes qui se rencontrent.").in(language)),
                    new Label("codings of the project.", "codages du projet."), table);
            default -> new Points(title(table), StatisticalChart.measured(table, "x"), StatisticalChart.measured(table, "y"), Label.same(""), table.rows().mapToObj(row -> new Point(
                    StatisticalChart.named(table.label(row, "name")), table.label(row, "group"), table.number(row, "x"), table.number(row, "y"), BigDecimal.ZERO,
                    table.rowKey(row))).toList(), years(table), Label.each(language -> new Label("the ", "les ").in(language)
                            + Numbers.number(BigDecimal.valueOf(table.size()), language)
                            + new Label(" cases for which both are known.", " cas pour lesquels les deux sont connus.").in(language)),
                    StatisticalChart.CASES, table);
        };
    }

    private static Label title(Table table) {
        return Label.each(language -> label(table, "y").in(language) + new Label(" and ", " et ").in(language)
                + inner(label(table, "x"), language));
    }

    private static Label label(Table table, String column) {
        return table.columns().stream().filter(one -> one.key().equals(column)).map(Column::label).findFirst().orElseThrow();
    }

    /** Dates are numbers between 1800 and 2200, most of them with a part. */
    private static boolean years(Table table) {
        return table.rows().mapToObj(row -> table.number(row, "x")).allMatch(x -> x.intValue() >= 1800 && x.intValue() <= 2200);
    }

    String told(Point point, Language language) {
        var text = Wording.capital(point.name().in(language)) + Wording.colon(language) + inner(across, language) + " "
                + (years ? String.valueOf(point.x().intValue()) : Numbers.rounded(point.x(), 1, language)) + ", " + inner(upwards, language) + " "
                + Numbers.rounded(point.y(), 1, language);
        return size.isBlank() ? text : text + ", " + size.in(language) + " " + Numbers.number(point.size(), language);
    }

    private static String inner(Label label, Language language) {
        return StatisticalChart.inner(label, language);
    }

    /** The same with some of them. */
    Points only(Predicate<Point> kept) {
        return new Points(title, across, upwards, size, all.stream().filter(kept).toList(), years, champ, source, table);
    }

    BigDecimal least(Function<Point, BigDecimal> of) {
        return all.stream().map(of).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    BigDecimal most(Function<Point, BigDecimal> of) {
        return all.stream().map(of).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    }
}
