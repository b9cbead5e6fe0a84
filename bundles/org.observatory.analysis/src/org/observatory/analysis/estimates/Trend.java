// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;
import org.observatory.analysis.numerics.Distributions;

/**
 * The trend of a proportion over the waves of a survey. Reads a table of {@code wave}, {@code successes} and {@code n}. The
 * result has the values {@code estimate} (the change a year, or from wave to wave), {@code se}, {@code lower},
 * {@code upper}, {@code z} and {@code p} of the test of Cochran and Armitage, {@code departure} and {@code departure-p} of
 * the departure from a line, and {@code n}, the smallest base; the table {@code waves}, a row a wave, with its interval.
 */
public final class Trend implements Analysis {

    private static final List<String> NAMES = List.of("estimate", "se", "lower", "upper", "z", "p");
    private static final Label FEW_WAVES = new Label("a trend needs two waves with a known base, at different times",
            "une tendance demande deux vagues de base connue, à des moments différents");
    private static final Label NO_VARIATION = new Label("all answers of all waves are the same",
            "toutes les réponses de toutes les vagues sont les mêmes");

    @Override
    public String id() {
        return "trend";
    }

    @Override
    public Label label() {
        return new Label("Trend over survey waves", "Tendance sur les vagues d’enquête");
    }

    @Override
    public Label description() {
        return new Label("How a proportion changes over the waves of a survey, with an interval for each wave and for the change.",
                "L’évolution d’une proportion sur les vagues d’une enquête, avec un intervalle pour chaque vague et pour l’évolution.");
    }

    @Override
    public Label family() {
        return Families.ESTIMATES;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Proportion.LEVEL);
    }

    @Override
    public Label reads() {
        return new Label("a table of waves: the columns wave (a year, a date such as 2019-10, a number or a name), successes and n.",
                "un tableau des vagues : les colonnes wave (une année, une date comme 2019-10, un nombre ou un nom), successes et n.");
    }

    @Override
    public boolean accepts(Input input) {
        return input.has(Input.DATA, Waves.WAVE, Waves.SUCCESSES, Waves.N);
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "estimate" -> new Label("change of the proportion a year or wave", "évolution de la proportion par an ou par vague");
            case "departure" -> new Label("departure from a line (χ²)", "écart à une droite (χ²)");
            case "departure-p" -> new Label("p-value of the departure", "valeur p de l’écart");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var waves = Waves.of(input.table(Input.DATA));
        var level = parameters.get(Proportion.LEVEL).doubleValue();
        var result = Result.builder(this, parameters, input).table(table(waves, level));
        var known = IntStream.range(0, waves.bases().length).filter(wave -> waves.bases()[wave] > 0).toArray();
        if (Arrays.stream(known).mapToDouble(wave -> waves.scores()[wave]).distinct().count() < 2) {
            Said.undefined(result, NAMES, FEW_WAVES);
        } else {
            new Line(waves, known).into(result, level);
        }
        if (known.length < waves.bases().length) {
            result.warning(new Label("A wave without a known base has no interval and is left out of the trend.",
                    "Une vague sans base connue n’a pas d’intervalle et reste hors de la tendance."));
        }
        if (!waves.dated()) {
            result.warning(new Label("The names of the waves tell no time: they are taken as evenly spaced, in the order of the table.",
                    "Les noms des vagues ne disent pas de date : elles sont prises pour régulièrement espacées, dans l’ordre du tableau."));
        }
        var least = Arrays.stream(known).mapToLong(wave -> waves.bases()[wave]).min().orElse(0);
        Said.few(result, least, new Label("in the smallest wave", "dans la plus petite vague"));
        return result.value("n", least).build();
    }

    private static Table table(Waves waves, double level) {
        var table = Table.builder("waves", new Label("Waves", "Vagues")).column(Waves.WAVE, new Label("Wave", "Vague"), Kind.TEXT)
                .column(Waves.SUCCESSES, new Label("Successes", "Succès"), Kind.NUMBER)
                .column(Waves.N, new Label("Base (n)", "Base (n)"), Kind.NUMBER)
                .column("estimate", new Label("Proportion", "Proportion"), Kind.NUMBER)
                .column("lower", new Label("Lower bound", "Borne inférieure"), Kind.NUMBER)
                .column("upper", new Label("Upper bound", "Borne supérieure"), Kind.NUMBER);
        for (var wave = 0; wave < waves.names().size(); wave++) {
            var n = waves.bases()[wave];
            var successes = waves.successes()[wave];
            table.row(waves.keys().get(wave)).set(Waves.WAVE, waves.names().get(wave)).set(Waves.SUCCESSES, BigDecimal.valueOf(successes));
            if (n > 0) {
                var bounds = Binomial.WILSON.of(successes, n, level);
                table.set(Waves.N, BigDecimal.valueOf(n)).set("estimate", Value.of((double) successes / n, NO_VARIATION).number())
                        .set("lower", Value.of(bounds.lower(), NO_VARIATION).number())
                        .set("upper", Value.of(bounds.upper(), NO_VARIATION).number());
            }
        }
        return table.build();
    }

    /** The line through the proportions, each as heavy as its base. */
    private record Line(Waves waves, int[] known) {

        void into(Result.Builder result, double level) {
            var n = 0.0;
            var successes = 0.0;
            var scores = 0.0;
            for (var wave : known) {
                n += waves.bases()[wave];
                successes += waves.successes()[wave];
                scores += waves.bases()[wave] * waves.scores()[wave];
            }
            var p = successes / n;
            var mean = scores / n;
            var across = 0.0;
            var along = 0.0;
            var variance = 0.0;
            var all = 0.0;
            for (var wave : known) {
                double base = waves.bases()[wave];
                var share = waves.successes()[wave] / base;
                var off = waves.scores()[wave] - mean;
                along += base * off * off;
                across += base * off * (share - p);
                variance += base * off * off * share * (1 - share);
                all += base * (share - p) * (share - p);
            }
            var slope = across / along;
            var error = StrictMath.sqrt(variance) / along;
            var margin = Distributions.critical(level) * error;
            var z = across / StrictMath.sqrt(p * (1 - p) * along);
            result.value("estimate", Value.of(slope, NO_VARIATION)).value("se", Value.of(error, NO_VARIATION))
                    .value("lower", Value.of(slope - margin, NO_VARIATION)).value("upper", Value.of(slope + margin, NO_VARIATION))
                    .value("z", Value.of(z, NO_VARIATION)).value("p", Value.of(Distributions.twoTails(z), NO_VARIATION));
            var distinct = Arrays.stream(known).mapToDouble(wave -> waves.scores()[wave]).distinct().count();
            if (distinct > 2) {
                var departure = all / (p * (1 - p)) - z * z;
                result.value("departure", Value.of(departure, NO_VARIATION)).value("departure-p",
                        Value.of(Distributions.chiSquaredTail(Math.max(0, departure), known.length - 2.0), NO_VARIATION));
            }
        }
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Slope of the line through the proportions weighted by their bases; test of Cochran and Armitage; intervals"
                + " of the waves by Wilson.",
                "Pente de la droite par les proportions pondérées par leurs bases ; test de Cochran et Armitage ; intervalles des vagues par"
                        + " Wilson."), method().references(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("The mean change of a proportion a year, with its interval; z and p tell whether so steady a change could be"
                + " chance; the departure tells whether the change is anything but steady.",
                "L’évolution moyenne d’une proportion par an, avec son intervalle ; z et p disent si une évolution aussi régulière peut venir"
                        + " du hasard ; l’écart dit si l’évolution est tout sauf régulière."),
                "b = Σ nᵢ(tᵢ − t̄)(pᵢ − p̄) / Σ nᵢ(tᵢ − t̄)²; z = Σ nᵢ(tᵢ − t̄)(pᵢ − p̄) / √(p̄(1 − p̄) Σ nᵢ(tᵢ − t̄)²)",
                new Label("Each wave must ask other people, the same question in the same words of the same scope; a panel, or a change of"
                        + " wording or mode, needs another method.",
                        "Chaque vague doit interroger d’autres personnes, la même question dans les mêmes mots sur le même champ ; un panel, ou"
                                + " un changement de formulation ou de mode, demande une autre méthode."),
                List.of(Sources.ARMITAGE, Sources.WILSON));
    }
}
