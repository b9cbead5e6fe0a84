// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/** What the analyses of estimates share: which columns they read and pass on. */
final class EstimateRows {

    private static final List<Column> PASSED_ON = List.of(
            new Column("indicator", Label.same("indicator"), Kind.TEXT),
            new Column("indicatorLabel", new Label("Indicator", "Indicateur"), Kind.LABEL),
            new Column("populationLabel", new Label("Population", "Population"), Kind.LABEL),
            new Column("studyLabel", new Label("Study", "Étude"), Kind.LABEL),
            new Column("programme", new Label("Programme", "Programme"), Kind.TEXT),
            new Column("value", new Label("Value", "Valeur"), Kind.NUMBER),
            new Column("unit", new Label("Unit", "Unité"), Kind.TEXT),
            new Column("qualifier", new Label("Qualifier", "Qualificatif"), Kind.TEXT),
            new Column("dates", new Label("Dates", "Dates"), Kind.TEXT),
            new Column("dateCertainty", new Label("Certainty of the date", "Certitude de la date"), Kind.TEXT),
            new Column("base", new Label("Base (n)", "Base (n)"), Kind.NUMBER),
            new Column("source", new Label("Source", "Source"), Kind.LABEL));

    private EstimateRows() {
    }

    /** The columns that a table of estimates must have. */
    static String[] required() {
        return new String[] { "indicator", "indicatorLabel", "partOf", "populationLabel", "value", "unit", "dates" };
    }

    /** A table of these rows, with the columns that a chart needs. */
    static Table table(String key, Label label, Table estimates, List<Integer> rows) {
        var table = Columns.table(key, label, PASSED_ON);
        for (var row : rows) {
            table.row(estimates.rowKey(row));
            PASSED_ON.forEach(column -> table.set(column.key(), Columns.optional(estimates, row, column.key())));
        }
        return table.build();
    }

    static IntStream where(Table estimates, String column, String value) {
        return estimates.rows().filter(row -> value.equals(estimates.text(row, column)));
    }

    static boolean hasValue(Table estimates, int row) {
        return estimates.number(row, "value") != null;
    }

    /** The first date on which the value was gathered; undated rows come last. */
    static Comparator<Integer> byDate(Table estimates) {
        Function<Integer, PartialDate> first = row -> PartialDate.parseAll(estimates.text(row, "dates")).stream().findFirst()
                .orElse(null);
        return Comparator.comparing(first, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** What a reader of these rows must know: lost values, dates that no source states. */
    static List<Label> warnings(Table estimates, List<Integer> shown, List<Integer> lost) {
        var warnings = new ArrayList<Label>();
        if (!lost.isEmpty()) {
            warnings.add(Warnings.lost(lost.stream().map(row -> {
                var figure = (Label) Columns.optional(estimates, row, "figureLabel");
                return figure == null ? estimates.label(row, "indicatorLabel") : figure;
            }).toList()));
        }
        for (var row : shown) {
            var certainty = (String) Columns.optional(estimates, row, "dateCertainty");
            if (certainty != null && !certainty.equals("STATED") && estimates.text(row, "dates") != null) {
                warnings.add(dated(PartialDate.parseAll(estimates.text(row, "dates")), certainty));
            }
        }
        return warnings.stream().distinct().toList();
    }

    private static Label dated(List<PartialDate> dates, String certainty) {
        var how = certainty.equals("FROM_FILE_NAME")
                ? new Label("date taken from a file name", "date tirée d’un nom de fichier")
                : new Label("date inferred, not stated by the source", "date déduite, non donnée par la source");
        return Label.each(language -> Wording.capital(Dates.full(dates, language)) + Wording.colon(language)
                + how.in(language) + ".");
    }
}
