// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.words;

import java.math.BigDecimal;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.Ramp;
import org.observatory.charts.Style;
import org.observatory.charts.internal.layout.Hatching;
import org.observatory.charts.painting.Ink;

/** How many inks a chart needs to tell its series and categories apart, and what is said where a palette has fewer. */
public final class Inks {

    private static final Label ALIKE = new Label("With more than {0} series colours come again: go by the order and the labels.",
            "Au-delà de {0} séries, les couleurs reviennent\u00a0: suivez l’ordre et les étiquettes.");
    private static final Label STEPS = new Label("A scale of more than {0} values is hard to tell apart.",
            "Une échelle de plus de {0} valeurs se distingue mal.");

    private static final Label GROUP = new Label("{0} series, but no more than {1} colours can be told apart; group some, or choose another chart.",
            "{0} séries, mais pas plus de {1} couleurs se distinguent\u202f; regroupez-en, ou choisissez un autre graphique.");
    private static final Label HATCH = new Label("{0} series, but no more than {1} colours can be told apart; hatch the fills, group some, "
            + "or choose another chart.", "{0} séries, mais pas plus de {1} couleurs se distinguent\u202f; hachurez les surfaces, "
            + "regroupez-en, ou choisissez un autre graphique.");
    private static final Label MANY = new Label("{0} steps of a scale, but no more than {1} can be told apart; group some.",
            "{0} degrés d’une échelle, mais pas plus de {1} se distinguent\u202f; regroupez-en.");

    private Inks() {
    }

    /** {@return how many series a chart tells apart by colour; 0 where it needs none} */
    public static int series(Plot plot) {
        return switch (plot) {
            case Plot.Bars bars -> bars.series().size();
            case Plot.Lines lines -> lines.series().size();
            case Plot.Timeline timeline -> timeline.legend().size();
            case Plot.Painted painted -> Math.max(painted.painter().inks(), inks(painted, Ink.Series.class));
        };
    }

    private static int inks(Plot.Painted painted, Class<? extends Ink> kind) {
        return (int) painted.legend().stream().map(entry -> entry.symbol().ink()).filter(kind::isInstance).distinct().count();
    }

    /** How many steps of a scale stand in the legend. */
    private static int steps(Plot plot) {
        return plot instanceof Plot.Painted painted ? Math.max(inks(painted, Ink.Level.class), inks(painted, Ink.Opinion.class)) : 0;
    }

    /** {@return the style with its palette as that many series take it} */
    public static Style among(Plot plot, Style style) {
        return style.palette().ordered() ? style.withPalette(style.palette().among(series(plot))) : style;
    }

    /** Patterns tell fills apart, not lines nor the steps of a scale. */
    private static boolean hatches(Plot plot) {
        return !(plot instanceof Plot.Lines || plot instanceof Plot.Painted painted && painted.painter().stroked());
    }

    private static boolean alike(Plot plot, Style style) {
        var most = style.palette().series().size() * (style.patterned() && hatches(plot) ? Hatching.ROUNDS : 1);
        return series(plot) > most;
    }

    /** {@return what whoever publishes the chart should know; empty where all is told apart} */
    public static Optional<Label> warning(Plot plot, Style style) {
        if (alike(plot, style)) {
            var patterns = hatches(plot) && !style.patterned();
            return Optional.of(filled(patterns ? HATCH : GROUP, series(plot), style.palette().series().size()));
        }
        return Ramp.tells(steps(plot)) ? Optional.empty() : Optional.of(filled(MANY, steps(plot), Ramp.MOST_STEPS));
    }

    private static Label filled(Label text, int... values) {
        return Label.each(language -> {
            var filled = text.in(language);
            for (var i = 0; i < values.length; i++) {
                filled = filled.replace("{" + i + "}", Numbers.number(BigDecimal.valueOf(values[i]), language));
            }
            return filled;
        });
    }

    /** {@return the chart with a word to its readers, in the note, where colours come again} */
    public static ChartSpec noted(ChartSpec chart, Style style) {
        var alike = alike(chart.plot(), style);
        if (!alike && Ramp.tells(steps(chart.plot()))) {
            return chart;
        }
        var said = (alike ? filled(ALIKE, style.palette().series().size()) : filled(STEPS, Ramp.MOST_STEPS)).in(chart.language());
        var captions = chart.captions();
        return chart.withCaptions(new Captions(captions.lecture(), captions.champ(), captions.source(),
                captions.note().isEmpty() ? said : captions.note() + " " + said));
    }
}
