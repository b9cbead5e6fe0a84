// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Palette;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/** Studies by family and year, the undated apart. Years without studies have their place, but for long runs of them. */
public final class Studies extends StandardChart {

    private static final int LONGEST_GAP = 3;
    private static final String GAP = "…";

    /** Of all programmes. */
    public Studies() {
        super("studies", "studies-by-family-and-year", "counts", Map.of());
    }

    @Override
    ChartSpec draw(Result result, Language language) {
        return draw(result, language, Palette.STANDARD.series().size());
    }

    /** With as many families as the palette tells apart. */
    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        return draw(result, context.language(), context.style().palette().series().size());
    }

    private ChartSpec draw(Result result, Language language, int most) {
        var counts = result.table("counts");
        var years = years(counts);
        var categories = new ArrayList<Category>();
        years.forEach(year -> categories.add(new Category(year == null ? Texts.of(language, "undated") : year, "",
                year == null)));
        var families = families(counts, most, language);
        var series = new ArrayList<Series>();
        families.forEach((family, rows) -> series.add(new Series(family,
                years.stream().map(year -> mark(counts, rows, family, year, language)).toList())));
        var tallest = years.stream()
                .map(year -> counts.rows().filter(row -> Objects.equals(year, counts.text(row, "year")))
                .mapToObj(row -> counts.number(row, "count")).reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var plot = new Plot.Bars(false, true, Axis.fromZero(text(language, "axis"), "COUNT", tallest), categories,
                series);
        var total = counts.rows().mapToObj(row -> counts.number(row, "count")).reduce(BigDecimal.ZERO, BigDecimal::add);
        var undated = result.values().get("undated");
        var captions = new Captions(lecture(counts, language), text(language, "champ", Numbers.number(total, language)),
                Sources.of(counts, language), note(result, language, merged(counts, most), years.contains(GAP)));
        return spec(result, language, text(language, undated.signum() == 0 ? "takeaway.dated" : "takeaway",
                Numbers.number(total, language), Numbers.number(undated, language)), plot, captions,
                list(counts, language),
                data(counts));
    }

    /**
     * The years from the first to the last; a long run of years without studies is one gap; the undated come last, as
     * null.
     */
    private static List<String> years(Table counts) {
        var dated = new TreeSet<Integer>();
        counts.rows().mapToObj(row -> counts.text(row, "year")).filter(year -> year != null)
                .forEach(year -> dated.add(Integer.valueOf(year)));
        var years = new ArrayList<String>();
        if (!dated.isEmpty()) {
            var before = dated.first();
            for (var year : dated) {
                if (year - before > LONGEST_GAP) {
                    years.add(GAP);
                } else {
                    for (var empty = before + 1; empty < year; empty++) {
                        years.add(String.valueOf(empty));
                    }
                }
                years.add(String.valueOf(year));
                before = year;
            }
        }
        if (counts.rows().anyMatch(row -> counts.text(row, "year") == null)) {
            years.add(null);
        }
        return years;
    }

    private static boolean merged(Table counts, int most) {
        return counts.rows().mapToObj(row -> counts.text(row, "family")).distinct().count() > most;
    }

    /**
     * The rows of each family, in the order of the data; the last ones together where there are more than colours can
     * tell apart.
     */
    private Map<String, List<Integer>> families(Table counts, int most, Language language) {
        var all = counts.rows().mapToObj(row -> counts.text(row, "family")).distinct().toList();
        var families = new LinkedHashMap<String, List<Integer>>();
        for (var row = 0; row < counts.size(); row++) {
            var place = all.indexOf(counts.text(row, "family"));
            var name = merged(counts, most) && place >= most - 1 ? text(language, "others")
                    : Wording.capital(counts.label(row, "familyLabel").in(language));
            families.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
        return families;
    }

    private Mark mark(Table counts, List<Integer> rows, String family, String year, Language language) {
        var here = rows.stream().filter(row -> Objects.equals(year, counts.text(row, "year"))).toList();
        if (here.isEmpty()) {
            return Mark.none();
        }
        var count = here.stream().map(row -> counts.number(row, "count")).reduce(BigDecimal.ZERO, BigDecimal::add);
        var names = String.join(Wording.semicolon(language), here.stream()
                .map(row -> counts.label(row, "name").in(language)).toList());
        var when = year == null ? Texts.of(language, "undated") : year;
        return new Mark(String.join(" ", here.stream().map(counts::rowKey).toList()), count,
                Numbers.number(count, language),
                family + ", " + when + Wording.colon(language) + names, true);
    }

    /** By the example of the greatest dated count. */
    private String lecture(Table counts, Language language) {
        var best = -1;
        for (var row = 0; row < counts.size(); row++) {
            if (counts.text(row, "year") != null
                    && (best < 0 || counts.number(row, "count").compareTo(counts.number(best, "count")) > 0)) {
                best = row;
            }
        }
        if (best < 0) {
            return "";
        }
        var count = counts.number(best, "count");
        return text(language, count.compareTo(BigDecimal.ONE) > 0 ? "lecture" : "lecture.one",
                counts.text(best, "year"),
                Numbers.number(count, language),
                Wording.quote(counts.label(best, "familyLabel").in(language), language));
    }

    private String note(Result result, Language language, boolean merged, boolean gap) {
        var parts = new ArrayList<String>();
        parts.add(text(language, "note"));
        if (gap) {
            parts.add(text(language, "note.gap"));
        }
        if (merged) {
            parts.add(text(language, "note.others"));
        }
        result.warnings().forEach(warning -> parts.add(warning.in(language)));
        return String.join(" ", parts);
    }

    private static String list(Table counts, Language language) {
        return String.join(Wording.semicolon(language), counts.rows().mapToObj(row -> (counts.text(row, "year") == null
                ? Texts.of(language, "undated") : counts.text(row, "year")) + ", " + counts.label(row, "familyLabel")
                .in(language)
                + Wording.colon(language) + Numbers.number(counts.number(row, "count"), language)).toList());
    }

    private Table data(Table counts) {
        var table = Table.builder("data", label())
                .column("family", Texts.label("column.family"), Kind.LABEL)
                .column("year", Texts.label("column.year"), Kind.DATE)
                .column("count", Texts.label("column.studies"), Kind.NUMBER)
                .column("names", Texts.label("column.names"), Kind.LABEL)
                .column("source", Texts.label("column.source"), Kind.LABEL)
                .column("key", Texts.label("column.key"), Kind.TEXT);
        counts.rows().forEach(row ->
                table.row(counts.rowKey(row), counts.label(row, "familyLabel"), counts.text(row, "year"),
                counts.number(row, "count"), counts.label(row, "name"), counts.label(row, "source"),
                counts.rowKey(row)));
        return table.build();
    }
}
