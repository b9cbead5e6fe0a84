// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/**
 * Publications by year since 2019 as columns, years without any included, the undated apart. Pointing at a column tells
 * the kinds.
 */
public final class PublicationsChart implements ChartDefinition {

    private static final Label DESCRIPTION = new Label("How many publications each year has, by kind.",
            "Combien de publications compte chaque année, par genre.");
    private static final Label TITLE = new Label("Publications by year", "Les publications par année");
    private static final Label AXIS = new Label("Number of publications", "Nombre de publications");
    private static final Label UNDATED = new Label("undated", "sans date");

    /** A column: a year, or null for the undated, with its rows of the table of counts. */
    private record Column(Integer year, List<Integer> rows) {

        String name(Language language) {
            return year == null ? UNDATED.in(language) : String.valueOf(year);
        }
    }

    @Override
    public String id() {
        return "publications-by-year";
    }

    @Override
    public Label label() {
        return TITLE;
    }

    @Override
    public Label description() {
        return DESCRIPTION;
    }

    @Override
    public AnalysisRequest request() {
        return new AnalysisRequest("publications-by-year", Map.of("since", "2019"));
    }

    @Override
    public boolean accepts(Result result) {
        return result.analysis().equals(request().analysis()) && result.has("counts");
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var counts = result.table("counts");
        var columns = columns(counts);
        var categories = columns.stream()
                .map(column -> new Category(column.name(language), "", column.year() == null)).toList();
        var marks = columns.stream().map(column -> mark(counts, column, language)).toList();
        var tallest = columns.stream().map(column -> total(counts, column.rows())).max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        var plot = new Plot.Bars(false, false, Axis.fromZero(AXIS.in(language), "COUNT", tallest), categories,
                List.of(new Series("", marks)));
        var captions = captions(result, language);
        return new ChartSpec(id(), language, TITLE.in(language), captions.champ(), plot, captions,
                alternative(counts, columns, language), counts, result.fingerprint());
    }

    /** Every year from the first to the last, with or without publications; the undated, if any, come last. */
    private static List<Column> columns(Table counts) {
        var years = counts.rows().mapToObj(row -> counts.text(row, "year")).filter(Objects::nonNull)
                .mapToInt(Integer::parseInt).summaryStatistics();
        var columns = new ArrayList<Column>();
        for (var year = years.getMin(); year <= years.getMax(); year++) {
            columns.add(new Column(year, rows(counts, "%04d".formatted(year))));
        }
        var undated = rows(counts, null);
        if (!undated.isEmpty()) {
            columns.add(new Column(null, undated));
        }
        return columns;
    }

    private static List<Integer> rows(Table counts, String year) {
        return counts.rows().boxed().filter(row -> Objects.equals(year, counts.text(row, "year"))).toList();
    }

    private static BigDecimal total(Table counts, List<Integer> rows) {
        return rows.stream().map(row -> counts.number(row, "count")).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Mark mark(Table counts, Column column, Language language) {
        if (column.rows().isEmpty()) {
            return Mark.none();
        }
        var total = total(counts, column.rows());
        var kinds = column.rows().stream().map(row -> counts.label(row, "kind").in(language) + " ("
                + Numbers.number(counts.number(row, "count"), language) + ")").toList();
        return new Mark(String.join(" ", column.rows().stream().map(counts::rowKey).toList()), total,
                Numbers.number(total, language),
                column.name(language) + Wording.colon(language) + String.join(", ", kinds), true);
    }

    private static Captions captions(Result result, Language language) {
        var counts = result.table("counts");
        var total = Numbers.number(total(counts, counts.rows().boxed().toList()), language);
        var since = result.parameters().get(PublicationsByYear.SINCE);
        var earlier = result.values().get("earlier");
        var note = new Label("Publications of earlier years, not shown: %s.",
                "Publications des années antérieures, non représentées : %s.").in(language);
        return new Captions("",
                new Label("%s publications dated since %s or without a date.".formatted(total, since),
                        "%s publications datées de %s ou après, ou sans date.".formatted(total, since)).in(language),
                new Label("documents named with each publication in the table of this figure.",
                        "documents nommés avec chaque publication dans le tableau de cette figure.").in(language),
                earlier.signum() == 0 ? "" : note.formatted(Numbers.number(earlier, language)));
    }

    private static String alternative(Table counts, List<Column> columns, Language language) {
        var values = columns.stream().map(column -> column.name(language) + Wording.colon(language)
                + Numbers.number(total(counts, column.rows()), language)).toList();
        return new Label("Columns. Number of publications by year. ", "Colonnes. Nombre de publications par année. ")
                .in(language) + String.join(Wording.semicolon(language), values) + ".";
    }
}
