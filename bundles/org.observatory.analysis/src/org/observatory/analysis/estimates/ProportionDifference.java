// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.util.List;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Value;

/**
 * The difference of two proportions of different people, with Newcombe's interval. Reads nothing but its parameters. The
 * result has the values {@code estimate} (first less second), {@code se}, {@code lower}, {@code upper}, {@code first},
 * {@code second} and {@code n}, the smaller base.
 */
public final class ProportionDifference implements Analysis {

    /** How many of the first have the property. */
    public static final Parameter<Integer> SUCCESSES_1 = count("successes1", new Label("Successes, first", "Succès, premiers"),
            new Label("How many of the first have the property.", "Combien des premiers ont la propriété."));

    /** How many are the first. */
    public static final Parameter<Integer> N_1 = count("n1", new Label("Base (n), first", "Base (n), premiers"),
            new Label("How many the first are; 0 where it is not known.", "Combien sont les premiers ; 0 si ce n’est pas connu."));

    /** How many of the second have the property. */
    public static final Parameter<Integer> SUCCESSES_2 = count("successes2", new Label("Successes, second", "Succès, seconds"),
            new Label("How many of the second have the property.", "Combien des seconds ont la propriété."));

    /** How many are the second. */
    public static final Parameter<Integer> N_2 = count("n2", new Label("Base (n), second", "Base (n), seconds"),
            new Label("How many the second are; 0 where it is not known.", "Combien sont les seconds ; 0 si ce n’est pas connu."));

    private static final List<String> NAMES = List.of("estimate", "se", "lower", "upper", "first", "second");

    private static Parameter<Integer> count(String name, Label label, Label help) {
        return new Parameter.WholeNumber(name, label, help, 0, 0, Integer.MAX_VALUE);
    }

    @Override
    public String id() {
        return "proportion-difference";
    }

    @Override
    public Label label() {
        return new Label("Difference of two proportions", "Différence de deux proportions");
    }

    @Override
    public Label description() {
        return new Label("The difference of two proportions of different people, with its interval.",
                "La différence de deux proportions de personnes différentes, avec son intervalle.");
    }

    @Override
    public Label family() {
        return Families.ESTIMATES;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SUCCESSES_1, N_1, SUCCESSES_2, N_2, Proportion.LEVEL);
    }

    @Override
    public Label reads() {
        return new Label("nothing but its parameters.", "rien d’autre que ses paramètres.");
    }

    @Override
    public boolean accepts(Input input) {
        return true;
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "first" -> new Label("first proportion", "première proportion");
            case "second" -> new Label("second proportion", "seconde proportion");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var counts = new long[] {parameters.get(SUCCESSES_1), parameters.get(SUCCESSES_2)};
        var bases = new long[] {parameters.get(N_1), parameters.get(N_2)};
        for (var i = 0; i < 2; i++) {
            if (bases[i] > 0 && counts[i] > bases[i]) {
                throw Said.moreThanAll(counts[i], bases[i]);
            }
        }
        var result = Result.builder(this, parameters, input);
        if (bases[0] == 0 || bases[1] == 0) {
            Said.undefined(result, NAMES, Said.NO_BASE);
        } else {
            estimate(result, counts, bases, parameters.get(Proportion.LEVEL).doubleValue());
        }
        return result.value("n", Math.min(bases[0], bases[1])).build();
    }

    private static void estimate(Result.Builder result, long[] counts, long[] bases, double level) {
        var first = (double) counts[0] / bases[0];
        var second = (double) counts[1] / bases[1];
        var one = Binomial.WILSON.of(counts[0], bases[0], level);
        var two = Binomial.WILSON.of(counts[1], bases[1], level);
        var difference = first - second;
        var down = StrictMath.hypot(first - one.lower(), two.upper() - second);
        var up = StrictMath.hypot(one.upper() - first, second - two.lower());
        result.value("estimate", Value.of(difference, Said.NO_BASE))
                .value("se", Value.of(StrictMath.sqrt(first * (1 - first) / bases[0] + second * (1 - second) / bases[1]), Said.NO_BASE))
                .value("lower", Value.of(difference - down, Said.NO_BASE)).value("upper", Value.of(difference + up, Said.NO_BASE))
                .value("first", Value.of(first, Said.NO_BASE)).value("second", Value.of(second, Said.NO_BASE));
        Said.few(result, bases[0], new Label("first", "premiers"));
        Said.few(result, bases[1], new Label("second", "seconds"));
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Interval of Newcombe (1998, method 10) from the two intervals of Wilson.",
                "Intervalle de Newcombe (1998, méthode 10), à partir des deux intervalles de Wilson."), method().references(),
                method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("The first proportion less the second. Where the interval holds 0, the two may well be the same.",
                "La première proportion moins la seconde. Si l’intervalle contient 0, les deux peuvent fort bien être égales."),
                "p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²); p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²)",
                new Label("The two must be different people: the same people asked twice, or two answers of the same people, need another"
                        + " method.",
                        "Les deux doivent être des personnes différentes : les mêmes personnes interrogées deux fois, ou deux réponses des"
                                + " mêmes, demandent une autre méthode."),
                List.of(Sources.NEWCOMBE_DIFFERENCE, Sources.WILSON));
    }
}
