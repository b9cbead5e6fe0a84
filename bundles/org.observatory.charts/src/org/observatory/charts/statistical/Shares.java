// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.Category;
import org.observatory.charts.Mark;
import org.observatory.charts.standard.Sources;

/**
 * Shares with their intervals, out of the results that hold them.
 *
 * @param title  what they are shares of
 * @param all    one by one
 * @param waves  whether they are in time
 * @param source where they come from; null for the sources of the rows
 * @param table  the table they were read from
 * @param level  of the intervals, in percent; null where there are none
 */
record Shares(Label title, List<Share> all, boolean waves, Label source, Table table, BigDecimal level) {

    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** The tables they are read from, by analysis. */
    static final Map<String, String> DRAWN = Map.of("proportions", "groups", "trend", "waves", "estimates", "estimates");

    /**
     * A share.
     *
     * @param name   of whom, or when
     * @param moment the decimal year; null where it is undated
     * @param value  in percent, or in the unit of the estimate; null where it is not shown
     * @param lower  bound in percent; null for none
     * @param upper  bound in percent; null for none
     * @param n      on how many it rests; null where that is not known
     * @param shown  the value as it is written
     * @param key    leads back
     * @param firm   whether its date is stated and it rests on ten cases or more
     */
    record Share(Label name, Double moment, BigDecimal value, BigDecimal lower, BigDecimal upper, BigDecimal n, Label shown, String key,
            boolean firm) {

        Category category(Language language) {
            var base = n == null ? "" : StatisticalChart.base(n, language);
            return Category.of(Wording.capital(name.in(language)), value != null ? base : (base + " " + shown.in(language)).strip());
        }

        /** « 78 % (55 à 91 %, n = 18) ». */
        String told(Language language) {
            var text = new StringBuilder(Wording.capital(name.in(language)))
                    .append(Wording.colon(language)).append(shown.in(language));
            if (lower != null) {
                text.append(" (").append(interval(language)).append(n == null ? "" : ", " + StatisticalChart.base(n, language)).append(')');
            } else if (n != null) {
                text.append(" (").append(StatisticalChart.base(n, language)).append(')');
            }
            return text.toString();
        }

        String interval(Language language) {
            return Numbers.number(lower.setScale(0, RoundingMode.HALF_EVEN), language) + new Label(" to ", " à ").in(language)
                    + StatisticalChart.whole(upper, language);
        }

        Mark mark(Language language) {
            return new Mark(key, value, shown.in(language), told(language), firm);
        }
    }

    static Shares of(Result result) {
        var table = result.table(DRAWN.get(result.analysis()));
        return switch (result.analysis()) {
            case "estimates" -> new Shares(table.label(), table.rows().filter(row -> "PERCENT".equals(table.text(row, "unit")))
                    .mapToObj(row -> estimate(table, row)).toList(), "date".equals(result.parameters().texts().get("by")), null, table, null);
            case "trend" -> new Shares(new Label("Share by wave", "Part par vague"), table.rows().filter(row -> table.number(row, "estimate") != null)
                    .mapToObj(row -> share(table, row, Label.same(table.text(row, "wave")), moment(table.text(row, "wave")))).toList(), true,
                    new Label("the table of waves.", "le tableau des vagues."), table, level(result));
            default -> new Shares(title(table), table.rows().mapToObj(row -> share(table, row, table.label(row, "group"),
                    moment(table.text(row, "year")))).toList(), table.rows().anyMatch(row -> table.text(row, "year") != null),
                    StatisticalChart.CASES, table, level(result));
        };
    }

    /** « Convention pluriannuelle : oui, par nature du territoire ». */
    private static Label title(Table table) {
        var by = table.columns().getFirst().label();
        return table.size() < 2 ? table.label() : Label.each(language -> table.label().in(language) + new Label(", by ", ", par ").in(language)
                + StatisticalChart.inner(by, language));
    }

    private static BigDecimal level(Result result) {
        var level = result.parameters().texts().get("level");
        return level == null ? null : new BigDecimal(level).multiply(BigDecimal.valueOf(100)).stripTrailingZeros();
    }

    private static Double moment(String text) {
        if (text == null) {
            return null;
        }
        try {
            return middle(PartialDate.parse(text));
        } catch (IllegalArgumentException noDate) {
            return null;
        }
    }

    private static double middle(PartialDate date) {
        return date.year() + (date.month() == 0 ? 0.5 : (date.month() - 0.5) / 12);
    }

    private static Share share(Table table, int row, Label name, Double moment) {
        var percent = percent(table.number(row, "estimate"));
        var n = table.number(row, "n");
        if (percent == null) {
            return new Share(name, moment, null, null, null, n, CrossedBars.NOT_SHOWN, "", true);
        }
        return new Share(name, moment, percent, percent(table.number(row, "lower")), percent(table.number(row, "upper")), n,
                Label.each(language -> StatisticalChart.whole(percent, language)), table.rowKey(row), n.compareTo(LEAST) >= 0);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share == null ? null : share.multiply(BigDecimal.valueOf(100));
    }

    private static Share estimate(Table table, int row) {
        var dates = PartialDate.parseAll(table.text(row, "dates"));
        var population = table.label(row, "populationLabel");
        var date = Label.each(language -> dates.isEmpty() ? new Label("undated", "sans date").in(language) : Dates.brief(dates, language));
        var name = population == null ? date : Label.each(language -> population.in(language) + ", " + date.in(language));
        var certainty = table.has("dateCertainty") ? table.text(row, "dateCertainty") : null;
        return new Share(name, dates.isEmpty() ? null : middle(dates.getFirst()), table.number(row, "value"), null, null,
                table.number(row, "base"), Label.each(language -> Numbers.qualified(Numbers.quantity(table.number(row, "value"),
                        table.text(row, "unit"), language), table.text(row, "qualifier"), language)), table.rowKey(row),
                certainty == null || certainty.equals("STATED"));
    }

    /** From the greatest to the smallest, unless they are in time. */
    Shares ordered() {
        if (waves) {
            return this;
        }
        var order = Scales.of(all.stream().map(Share::name).toList()).orElseGet(() -> IntStream.range(0, all.size()).boxed()
                .sorted(Comparator.comparing((Integer at) -> all.get(at).value(), Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList());
        return with(order.stream().map(all::get).toList());
    }

    /**
     * Whether a line may join them: at least two at different dates, all of one population. Those of analyses that group by
     * something else than time are told by their having no dates.
     */
    static boolean joins(Result result) {
        var shares = of(result);
        var table = shares.table();
        var populations = table.has("populationLabel") ? table.rows().mapToObj(row -> table.label(row, "populationLabel")).distinct().count() : 1;
        return populations == 1 && shares.waves() && (shares.dated().all().stream().map(Share::moment).distinct().count() > 1
                || result.analysis().equals("trend") && shares.all().size() > 1);
    }

    /** Those that have a date, or all where none has. */
    Shares inTime() {
        return dated().all().isEmpty() ? this : dated();
    }

    /** The names of those that have no date although others do; empty for none. */
    String undated(Language language) {
        var left = inTime().all().size() == all.size() ? List.<String>of()
                : all.stream().filter(share -> share.moment() == null).map(share -> share.name().in(language) + " (" + share.shown().in(language) + ")").toList();
        return left.isEmpty() ? "" : new Label("Without a date, so not shown: ", "Sans date, donc non montré : ").in(language)
                + Wording.list(left, language) + ".";
    }

    /** Those that have a date, in their order. */
    Shares dated() {
        return with(all.stream().filter(share -> share.moment() != null).sorted(Comparator.comparing(Share::moment)).toList());
    }

    private Shares with(List<Share> others) {
        return new Shares(title, others, waves, source, table, level);
    }

    /** Those that rest on enough to be spoken of; all of them, where fewer than two do. */
    List<Share> solid() {
        var shown = all.stream().filter(share -> share.value() != null).toList();
        var solid = shown.stream().filter(Share::firm).toList();
        return solid.size() < 2 ? shown : solid;
    }

    boolean intervals() {
        return all.stream().anyMatch(share -> share.lower() != null);
    }

    BigDecimal leastN() {
        return all.stream().map(Share::n).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The sum of the bases; null where one is not known. */
    BigDecimal totalN() {
        return all.stream().anyMatch(share -> share.n() == null) ? null : all.stream().map(Share::n).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The note on the intervals, or on their absence. */
    String method(Language language) {
        if (!intervals()) {
            var inferred = all.stream().allMatch(Share::firm) ? "" : new Label("Hollow dot: the date is inferred. ",
                    "Point creux : la date est déduite. ").in(language);
            return inferred + new Label("No base is known: no interval is computed.",
                    "Aucune base n’est connue : aucun intervalle n’est calculé.").in(language);
        }
        var few = all.stream().allMatch(Share::firm) ? "" : new Label("Hollow dot: fewer than 10 cases. ",
                "Point creux : moins de 10 cas. ").in(language);
        return few + StatisticalChart.said(new Label("Line: interval at {0} (Wilson), narrower for larger groups; n: base.",
                "Trait : intervalle à {0} (Wilson), plus étroit pour les grands groupes ; n : base."), language, Numbers.percent(level, language));
    }

    String source(Language language) {
        return source == null ? Sources.of(table, language) : source.in(language);
    }

    String champ(Language language) {
        var total = totalN();
        return total == null && level != null ? new Label("the cases for which both are known.", "les cas pour lesquels les deux sont connus.").in(language)
                : total == null ? new Label("respondents of each study, at the dates given.", "répondants de chaque étude, aux dates données.").in(language)
                : StatisticalChart.said(new Label("the {0} cases for which both are known.", "les {0} cas pour lesquels les deux sont connus."),
                        language, total);
    }
}
