// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;

/**
 * What a chart shows, in sentences of its language: its kind, what is compared, the most and the least, where it goes over
 * time, and on what base. Then follows what its definition says in particular.
 */
public final class AlternativeText {

    private static final int FEW = 4;
    private static final BigDecimal STABLE = new BigDecimal("0.5");

    private final ChartSpec chart;
    private final Language language;

    private AlternativeText(ChartSpec chart) {
        this.chart = chart;
        this.language = chart.language();
    }

    /** {@return the sentences for a chart as its definition described it} */
    public static String of(ChartSpec chart) {
        return new AlternativeText(chart).text();
    }

    private String text() {
        var read = Reading.of(chart);
        var sentences = new ArrayList<String>();
        sentences.add(kind(read) + compared(read) + ".");
        extremes(read, sentences);
        trend(read, sentences);
        base(sentences);
        var own = particular();
        if (!own.isEmpty()) {
            sentences.add(own);
        }
        return String.join(" ", sentences);
    }

    /** What the definition says, without the title, which was said. */
    private String particular() {
        var own = chart.alternative().strip();
        return own.startsWith(chart.title() + ".") ? own.substring(chart.title().length() + 1).strip() : own;
    }

    private String said(String en, String fr, Object... values) {
        return String.format(Locale.ROOT, new Label(en, fr).in(language), values);
    }

    private String kind(Reading read) {
        var kind = switch (chart.plot()) {
            case Plot.Bars bars when bars.stacked() -> said("Stacked bars", "Barres empilées");
            case Plot.Bars bars when !bars.horizontal() -> said("Columns", "Colonnes");
            case Plot.Bars bars -> said("Bars", "Barres");
            case Plot.Lines lines -> said("Line over time", "Courbe dans le temps");
            case Plot.Timeline timeline -> said("Timeline", "Frise chronologique");
            default -> said("Chart", "Graphique");
        };
        return kind + Wording.colon(language) + chart.title() + (read.names().isEmpty() ? "" : Wording.semicolon(language));
    }

    /** What is compared: all by name where they are few, else how many, from which to which. */
    private String compared(Reading read) {
        if (read.names().isEmpty()) {
            return "";
        }
        var names = read.names();
        var first = names.size() <= FEW ? Wording.list(names, language)
                : said("%d, from %s to %s", "%d, de %s à %s", names.size(), Wording.quote(names.getFirst(), language),
                        Wording.quote(names.getLast(), language));
        var compared = said("compared: ", "comparaison de ") + first;
        return read.series().size() < 2 ? compared
                : compared + said(", by ", ", selon ") + Wording.list(read.series(), language);
    }

    private void extremes(Reading read, List<String> sentences) {
        var values = read.values();
        if (values.size() < 2) {
            return;
        }
        var most = values.stream().max(Comparator.comparing(Reading.Named::value)).orElseThrow();
        var least = values.reversed().stream().min(Comparator.comparing(Reading.Named::value)).orElseThrow();
        if (most.value().compareTo(least.value()) == 0) {
            sentences.add(said("All are equal: %s.", "Toutes les valeurs sont égales\u00a0: %s.", most.shown()));
            return;
        }
        var measure = read.measure().isEmpty() ? "" : " (" + read.measure().replace("%", said("percent", "pour cent")) + ")";
        sentences.add(said("Most%s: %s, %s; least: %s, %s.", "Le plus%s\u00a0: %s, %s\u202f; le moins\u00a0: %s, %s.",
                measure, most.name(), most.shown(), least.name(), least.shown()));
    }

    /** For each line from its first to its last value. */
    private void trend(Reading read, List<String> sentences) {
        if (!(chart.plot() instanceof Plot.Lines lines)) {
            return;
        }
        for (var series : lines.series()) {
            var known = read.values().stream().filter(value -> value.series().equals(series.name())).toList();
            if (known.size() > 1) {
                var first = known.getFirst();
                var last = known.getLast();
                var change = last.value().subtract(first.value());
                var way = change.abs().compareTo(STABLE) < 0 ? said("stable", "stable")
                        : change.signum() > 0 ? said("rising", "en hausse") : said("falling", "en baisse");
                sentences.add((series.name().isEmpty() ? said("Trend", "Tendance") : series.name()) + Wording.colon(language)
                        + said("%s, from %s (%s) to %s (%s), %s.", "%s, de %s (%s) à %s (%s), soit %s.", way, first.shown(), first.place(),
                                last.shown(), last.place(), change(change, lines.axis().unit())));
            }
        }
    }

    private String change(BigDecimal change, String unit) {
        var sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "\u2212" : "";
        var number = Numbers.number(change.abs().setScale(Math.min(1, Math.max(0, change.stripTrailingZeros().scale())), RoundingMode.HALF_EVEN),
                language);
        return sign + number + (unit.equals("PERCENT") ? said(" points", " points") : "");
    }

    private void base(List<String> sentences) {
        if (!chart.captions().champ().isBlank()) {
            sentences.add(said("Base", "Base") + Wording.colon(language) + chart.captions().champ());
        }
    }
}
