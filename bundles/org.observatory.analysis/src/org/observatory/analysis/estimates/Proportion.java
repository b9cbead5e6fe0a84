// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
 * A proportion with its interval. Reads nothing but its parameters. The result has the values {@code estimate}, {@code se},
 * {@code lower}, {@code upper}, {@code successes} and {@code n}; without a base all but the counts are not defined.
 */
public final class Proportion implements Analysis {

    /** How many have the property. */
    public static final Parameter<Integer> SUCCESSES = new Parameter.WholeNumber("successes", new Label("Successes", "Succès"),
            new Label("How many have the property.", "Combien ont la propriété."), 0, 0, Integer.MAX_VALUE);

    /** How many were asked. */
    public static final Parameter<Integer> N = new Parameter.WholeNumber("n", new Label("Base (n)", "Base (n)"),
            new Label("How many there are in all; 0 where it is not known.", "Combien il y en a en tout ; 0 si ce n’est pas connu."),
            0, 0, Integer.MAX_VALUE);

    /** How many there are to be asked. */
    public static final Parameter<Integer> POPULATION = new Parameter.WholeNumber("population", new Label("Population", "Population"),
            new Label("How many there are that could have been asked; 0 for very many.",
                    "Combien pouvaient être interrogés ; 0 pour un très grand nombre."), 0, 0, Integer.MAX_VALUE);

    /** How the interval is found. */
    public static final Parameter<String> METHOD = new Parameter.Choice("method", new Label("Interval", "Intervalle"),
            new Label("How the interval is found.", "Comment l’intervalle est trouvé."), "wilson", methods());

    /** How sure it is. */
    public static final Parameter<BigDecimal> LEVEL = new Parameter.Decimal("level", new Label("Confidence level", "Niveau de confiance"),
            Said.LEVEL, new BigDecimal("0.95"), new BigDecimal("0.5"), new BigDecimal("0.9999"));

    private static final List<String> NAMES = List.of("estimate", "se", "lower", "upper");
    private static final Label WHY = Said.NO_BASE;

    private static Map<String, Label> methods() {
        var methods = new LinkedHashMap<String, Label>();
        methods.put("wilson", new Label("Wilson", "Wilson"));
        methods.put("clopper-pearson", new Label("Clopper–Pearson", "Clopper–Pearson"));
        methods.put("jeffreys", new Label("Jeffreys", "Jeffreys"));
        methods.put("agresti-coull", new Label("Agresti–Coull", "Agresti–Coull"));
        return methods;
    }

    @Override
    public String id() {
        return "proportion";
    }

    @Override
    public Label label() {
        return new Label("Proportion", "Proportion");
    }

    @Override
    public Label description() {
        return new Label("A proportion of a sample, with the interval in which that of the population lies.",
                "La proportion d’un échantillon, avec l’intervalle où se trouve celle de la population.");
    }

    @Override
    public Label family() {
        return Families.ESTIMATES;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SUCCESSES, N, POPULATION, METHOD, LEVEL);
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
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        long successes = parameters.get(SUCCESSES);
        long n = parameters.get(N);
        long population = parameters.get(POPULATION);
        if (n > 0 && successes > n) {
            throw Said.moreThanAll(successes, n);
        }
        if (population > 0 && population < n) {
            throw new AnalysisException(new Label("The base cannot be larger than the population.",
                    "La base ne peut pas dépasser la population."));
        }
        var result = Result.builder(this, parameters, input);
        if (n == 0) {
            Said.undefined(result, NAMES, Said.NO_BASE);
        } else {
            estimate(result, successes, n, population, parameters);
        }
        return result.value("successes", successes).value("n", n).build();
    }

    private static void estimate(Result.Builder result, long successes, long n, long population, Parameters parameters) {
        var p = (double) successes / n;
        var effective = population > 0 ? Binomial.effective(n, population) : n;
        var method = Binomial.valueOf(parameters.get(METHOD).toUpperCase(Locale.ROOT).replace('-', '_'));
        var bounds = Double.isInfinite(effective) ? new Bounds(p, p)
                : method.of(successes == n ? effective : p * effective, effective, parameters.get(LEVEL).doubleValue());
        result.value("estimate", Value.of(p, WHY)).value("se", Value.of(StrictMath.sqrt(p * (1 - p) / effective), WHY))
                .value("lower", Value.of(bounds.lower(), WHY)).value("upper", Value.of(bounds.upper(), WHY));
        if (population == n) {
            result.warning(new Label("Everybody was asked: the proportion is that of the population, without uncertainty from sampling.",
                    "Tous ont été interrogés : la proportion est celle de la population, sans incertitude d’échantillonnage."));
        }
        Said.few(result, n, Label.same(""));
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Interval of a binomial proportion by the method named among the parameters; a finite population"
                + " through the effective number of answers n(N − 1)/(N − n).",
                "Intervalle d’une proportion binomiale par la méthode nommée parmi les paramètres ; population finie par le nombre"
                        + " effectif de réponses n(N − 1)/(N − n)."), method().references(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("Of many samples drawn alike, 95 % have an interval that holds the proportion of the population. Wilson’s"
                + " is right for small samples and for shares near 0 or 1; Clopper and Pearson’s never falls short of its level and is"
                + " wider; those of Jeffreys and of Agresti and Coull lie between.",
                "Sur de nombreux échantillons tirés de même, 95 % ont un intervalle qui contient la proportion de la population. Celui de"
                        + " Wilson convient aux petits échantillons et aux parts proches de 0 ou 1 ; celui de Clopper et Pearson n’est jamais"
                        + " en dessous de son niveau et plus large ; ceux de Jeffreys et d’Agresti et Coull sont entre les deux."),
                "(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)",
                new Label("It supposes that all had the same chance of being asked: a quota sample, a weighted one or a sample of volunteers is"
                        + " less sure than the interval says.",
                        "Il suppose que tous avaient la même chance d’être interrogés : un échantillon par quotas, redressé ou de volontaires"
                                + " est moins sûr que ne le dit l’intervalle."),
                List.of(Sources.WILSON, Sources.CLOPPER, Sources.AGRESTI_COULL, Sources.NEWCOMBE, Sources.BROWN, Sources.COCHRAN));
    }
}
