// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.Arrays;

import org.observatory.analysis.Citation;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Value;
import org.observatory.analysis.numerics.Distributions;
import org.observatory.analysis.numerics.Multinomial;
import org.observatory.analysis.numerics.Resampling;

/** The standard error and interval of a coefficient, found as asked, and named in the citation of the run. */
final class Interval {

    private static final double LEAST_DEFINED = 0.5;
    private static final int FEW_A_PROFILE = 20;

    private final AgreementAnalysis analysis;
    private final Coefficient coefficient;
    private final Profiles profiles;
    private final Parameters parameters;
    private final Progress progress;

    Interval(AgreementAnalysis analysis, Coefficient coefficient, Profiles profiles, Parameters parameters, Progress progress) {
        this.analysis = analysis;
        this.coefficient = coefficient;
        this.profiles = profiles;
        this.parameters = parameters;
        this.progress = progress;
    }

    void into(Result.Builder result, double estimate) {
        var asked = parameters.get(analysis.interval());
        if (asked.equals(Options.NO_INTERVAL)) {
            undefined(result, Reasons.NO_INTERVAL);
        } else if (profiles.units() < 2) {
            undefined(result, Reasons.ONE_UNIT);
        } else if (asked.equals(Options.STANDARD)) {
            standard(result, estimate);
        } else {
            drawn(result, asked.equals(Options.KRIPPENDORFF));
        }
    }

    private static void undefined(Result.Builder result, Label because) {
        for (var name : Comparison.NAMES.subList(1, Comparison.NAMES.size())) {
            result.value(name, Value.undefined(because));
        }
    }

    private void standard(Result.Builder result, double estimate) {
        var error = coefficient.error(profiles.times());
        if (!Double.isFinite(error)) {
            result.warning(new Label("The literature gives no standard error for this; the interval is from a bootstrap of units.",
                    "La littérature ne donne pas d’erreur type pour ce cas ; l’intervalle vient d’un bootstrap des unités."));
            drawn(result, false);
            return;
        }
        var level = parameters.get(Options.CONFIDENCE).doubleValue();
        var normal = coefficient instanceof PairMean mean && mean.pairs().getFirst().coefficient() instanceof TwoCoders.Cohen;
        var margin = error * (normal ? Distributions.critical(level) : Distributions.studentQuantile(0.5 + level / 2, profiles.units() - 1.0));
        result.value("se", Value.of(error, Reasons.NO_VARIATION));
        result.value("lower", Value.of(Math.max(estimate - margin, floor()), Reasons.NO_VARIATION));
        result.value("upper", Value.of(Math.min(estimate + margin, 1), Reasons.NO_VARIATION));
        said(result, normal ? new Label("from the large-sample standard error of Fleiss, Cohen and Everitt (1969)",
                "par l’erreur type asymptotique de Fleiss, Cohen et Everitt (1969)")
                : new Label("from the linearised standard error of Gwet (2008, 2014), with Student’s t",
                        "par l’erreur type linéarisée de Gwet (2008, 2014), avec le t de Student"));
    }

    /** A share is never below zero; a corrected coefficient may be, where coders agree less than chance. */
    private double floor() {
        return analysis.correctsForChance() ? Double.NEGATIVE_INFINITY : 0;
    }

    private void drawn(Result.Builder result, boolean pairs) {
        var samples = parameters.get(Options.SAMPLES);
        var seed = parameters.get(Options.SEED);
        var times = profiles.times();
        var drawn = Resampling.of(samples, seed, () -> pairs ? ((Alpha) coefficient).sampler(times) : units(), progress);
        if (drawn.defined() < samples * LEAST_DEFINED) {
            undefined(result, new Label("most samples of the units have one category only",
                    "la plupart des échantillons d’unités n’ont qu’une catégorie"));
            return;
        }
        if (drawn.undefined() > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(drawn.undefined()), language)
                    + new Label(" of the samples have one category only and are left out of the interval.",
                            " des échantillons n’ont qu’une catégorie et sont laissés hors de l’intervalle.").in(language)));
        }
        var tail = (1 - parameters.get(Options.CONFIDENCE).doubleValue()) / 2;
        result.value("se", Value.of(drawn.deviation(), Reasons.NO_VARIATION));
        result.value("lower", Value.of(drawn.quantile(tail), Reasons.NO_VARIATION));
        result.value("upper", Value.of(drawn.quantile(1 - tail), Reasons.NO_VARIATION));
        var how = pairs ? new Label("Krippendorff’s algorithm (2013), which draws pairs of values", "algorithme de Krippendorff (2013), qui"
                + " tire des paires de valeurs") : new Label("percentiles of a bootstrap of units", "percentiles d’un bootstrap des unités");
        said(result, Label.each(language -> how.in(language) + ", " + Numbers.number(BigDecimal.valueOf(samples), language)
                + new Label(" samples, seed ", " échantillons, graine ").in(language) + seed));
    }

    /** Draws as many units as there are; by profile, where many units share one. */
    private Resampling.Sampler units() {
        var of = profiles.of();
        var times = new int[profiles.codes().length];
        if (times.length > of.length / FEW_A_PROFILE) {
            return random -> {
                Arrays.fill(times, 0);
                for (var i = 0; i < of.length; i++) {
                    times[of[random.below(of.length)]]++;
                }
                return coefficient.of(times);
            };
        }
        var counts = Arrays.stream(profiles.times()).asLongStream().toArray();
        var multinomial = new Multinomial(counts);
        return random -> {
            multinomial.draw(random, of.length, counts);
            for (var profile = 0; profile < times.length; profile++) {
                times[profile] = (int) counts[profile];
            }
            return coefficient.of(times);
        };
    }

    private void said(Result.Builder result, Label how) {
        var citation = analysis.citation();
        var percent = parameters.get(Options.CONFIDENCE).movePointRight(2).stripTrailingZeros();
        var level = percent.scale() < 0 ? percent.setScale(0) : percent;
        var method = Label.each(language -> citation.method().in(language) + " " + (language == Language.FRENCH
                ? "Intervalle à " + Numbers.percent(level, language) + " : " : Numbers.percent(level, language) + " interval: ")
                + how.in(language) + ".");
        result.citation(new Citation(method, citation.references(), citation.formula()));
    }
}
