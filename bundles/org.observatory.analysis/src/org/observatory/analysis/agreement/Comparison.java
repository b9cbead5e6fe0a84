// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Value;

/** One run of a coefficient: what it needs is checked, then it is estimated, and what a reader must know is said. */
final class Comparison {

    /** The values of a coefficient. */
    static final List<String> NAMES = List.of("estimate", "se", "lower", "upper");

    private static final int FEW = 30;

    private final AgreementAnalysis analysis;
    private final Ratings ratings;
    private final Parameters parameters;
    private final Progress progress;

    Comparison(AgreementAnalysis analysis, Ratings ratings, Parameters parameters, Progress progress) {
        this.analysis = analysis;
        this.ratings = ratings;
        this.parameters = parameters;
        this.progress = progress;
    }

    void into(Result.Builder result) throws NotDefined {
        var all = Profiles.of(ratings);
        var profiles = analysis.needsCoders() ? all : all.sorted();
        var totals = all.totals(ratings.categories().size());
        NAMES.forEach(name -> result.value(name, Value.undefined(Reasons.NO_VALUES)));
        var pairable = all.withAtLeast(2);
        count(pairable.units(), totals, all, result);
        check(pairable, totals, result);
        var counted = profiles.withAtLeast(analysis.least()).inOrder();
        var coefficient = analysis.coefficient(counted, ratings, parameters);
        estimate(coefficient, counted, result);
        var tables = new AgreementTables(analysis, ratings, all, parameters, progress);
        tables.categories(totals).ifPresent(result::table);
        tables.pairs(coefficient, counted.times()).ifPresent(result::table);
        tables.disagreements(result);
    }

    private void count(int pairable, long[] totals, Profiles all, Result.Builder result) {
        result.value("units", pairable);
        result.value("coders", ratings.coderless() ? Arrays.stream(all.codes()).mapToInt(values -> values.length).max().orElse(0)
                : ratings.coders().size());
        result.value("categories", ratings.categories().size());
        var values = Arrays.stream(totals).sum();
        var left = ratings.units() - pairable;
        if (left > 0 && pairable > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(left), language)
                    + new Label(" of ", " sur ").in(language) + Numbers.number(BigDecimal.valueOf(ratings.units()), language)
                    + new Label(" units have fewer than two values, and show no agreement or disagreement.",
                            " unités ont moins de deux valeurs, et ne montrent ni accord ni désaccord.").in(language)));
        }
        var missing = (long) ratings.coders().size() * ratings.units() - values;
        if (missing > 0 && values > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(missing), language)
                    + new Label(" values are missing; they count as neither agreement nor disagreement.",
                            " valeurs manquent ; elles ne comptent ni comme accord ni comme désaccord.").in(language)));
        }
        if (pairable > 0 && pairable < FEW) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(pairable), language)
                    + new Label(" units are few: another sample could give quite another coefficient.",
                            " unités, c’est peu : un autre échantillon pourrait donner un tout autre coefficient.").in(language)));
        }
    }

    private void check(Profiles pairable, long[] totals, Result.Builder result) throws NotDefined {
        if (!ratings.coderless() && ratings.coders().size() == 1) {
            throw new NotDefined(Reasons.ONE_CODER);
        }
        if (Arrays.stream(totals).sum() == 0) {
            throw new NotDefined(Reasons.NO_VALUES);
        }
        if (pairable.units() == 0) {
            throw new NotDefined(Reasons.NO_PAIRS);
        }
        var used = analysis.least() > 1 ? pairable.totals(totals.length) : totals;
        var varying = Arrays.stream(used).filter(total -> total > 0).count() > 1;
        if (!varying) {
            for (var category = 0; category < used.length; category++) {
                if (used[category] > 0) {
                    var because = Reasons.oneCategory(ratings.categories().names().get(category));
                    if (analysis.correctsForChance()) {
                        throw new NotDefined(because);
                    }
                    result.warning(new Label("This agreement shows little: " + because.en() + ".",
                            "Cet accord montre peu de chose : " + because.fr() + "."));
                }
            }
        }
    }

    private void estimate(Coefficient coefficient, Profiles profiles, Result.Builder result) throws NotDefined {
        var times = profiles.times();
        var estimate = coefficient.of(times);
        if (Double.isNaN(estimate)) {
            throw new NotDefined(undefined(coefficient, times));
        }
        result.value("estimate", Value.of(estimate, Reasons.NO_VALUES));
        var parts = coefficient.parts(times);
        if (coefficient instanceof Alpha alpha) {
            var disagreements = alpha.disagreements(times);
            result.value("observed-disagreement", Value.of(disagreements[0], Reasons.NO_VALUES));
            result.value("expected-disagreement", Value.of(disagreements[1], Reasons.NO_VALUES));
        } else if (analysis.correctsForChance()) {
            result.value("observed", Value.of(parts.observed(), Reasons.NO_VALUES));
            result.value("expected", Value.of(parts.expected(), Reasons.NO_VALUES));
        }
        if (coefficient instanceof PairMean mean && ratings.coders().size() > 2) {
            result.warning(new Label("The coefficient compares two coders; this is the mean over " + mean.pairs().size()
                    + " pairs of coders with common units.",
                    "Le coefficient compare deux codeurs ; voici la moyenne sur " + mean.pairs().size()
                            + " paires de codeurs qui ont des unités communes."));
        }
        new Interval(analysis, coefficient, profiles, parameters, progress).into(result, estimate);
    }

    private Label undefined(Coefficient coefficient, int[] times) {
        if (coefficient instanceof PairMean mean) {
            for (var pair : mean.pairs()) {
                if (Double.isNaN(pair.coefficient().of(pair.times(times)))) {
                    var because = new Label("both used one and the same category",
                            "les deux n’ont utilisé qu’une seule et même catégorie");
                    return Reasons.pair(ratings.coders().get(pair.one()), ratings.coders().get(pair.other()), because);
                }
            }
        }
        return Reasons.NO_PAIRS;
    }
}
