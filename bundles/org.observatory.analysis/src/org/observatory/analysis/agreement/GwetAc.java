// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;

/** Gwet's AC₁ and, with weights, AC₂. */
public final class GwetAc extends AgreementAnalysis {

    /** How much neighbouring categories agree. */
    public static final Parameter<String> WEIGHTS = new Parameter.Choice("weights", new Label("Weights", "Poids"),
            new Label("How much categories agree that are not the same: not at all (AC₁), less with their distance, with its square, or with"
                    + " the number of categories between them (AC₂).",
                    "Combien s’accordent des catégories différentes : pas du tout (AC₁), moins avec leur distance, avec son carré, ou avec"
                            + " le nombre de catégories qui les séparent (AC₂)."),
            "unweighted", Options.ordered("unweighted", new Label("none", "aucun"), "linear", new Label("linear", "linéaires"),
                    "quadratic", new Label("quadratic", "quadratiques"), "ordinal", new Label("ordinal", "ordinaux")));

    /** Without state. */
    public GwetAc() {
        super("gwet-ac", new Label("Gwet’s AC₁ and AC₂", "AC₁ et AC₂ de Gwet"),
                new Label("The agreement of coders corrected for chance, chance being how often they guess, "
                                + "which they do less where one category prevails; with weights AC₂, without AC₁.",
                        "L’accord des codeurs, corrigé du hasard ; le hasard est la fréquence à laquelle ils "
                                + "devinent, moindre quand une catégorie domine ; AC₂ avec des poids, AC₁ sans."),
                new Method(new Label("0: no better than chance; 1: full agreement. Stays near the observed "
                                        + "agreement where one category prevails, where κ, π and α fall. Weights let "
                                        + "categories that lie close together agree in part.",
                                "0 : pas mieux que le hasard ; 1 : accord complet. Reste proche de l’accord "
                                        + "observé quand une catégorie domine, là où κ, π et α chutent. Des poids font "
                                        + "s’accorder en partie des catégories proches."),
                        "AC = (Pₒ − Pₑ) / (1 − Pₑ), Pₑ = T / (q(q − 1)) Σ pₖ(1 − pₖ), T = Σ wₖₗ",
                        new Label("Categories that nobody uses lower the chance it takes off; where a code is "
                                        + "rare, it may be high although coders hardly ever agree on that code: look "
                                        + "at the code’s own row too.",
                                "Des catégories que personne n’emploie réduisent le hasard retranché ; quand "
                                        + "un code est rare, il peut être élevé alors que les codeurs ne s’accordent "
                                        + "presque jamais sur ce code : regardez aussi la ligne du code."),
                        List.of(References.GWET_2008, References.GWET_2014)));
    }

    @Override
    List<Parameter<?>> own() {
        return List.of(WEIGHTS);
    }

    @Override
    Scale scale(Parameters parameters) {
        return parameters.get(WEIGHTS).equals("unweighted") ? Scale.NAMES : Scale.ORDER;
    }

    private static Weights weights(Ratings ratings, Parameters parameters) {
        return switch (parameters.get(WEIGHTS)) {
            case "linear" -> Weights.byDistance(ratings.categories().scores(), false);
            case "quadratic" -> Weights.byDistance(ratings.categories().scores(), true);
            case "ordinal" -> Weights.byRank(ratings.categories().size());
            default -> Weights.none();
        };
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) {
        return new Corrected(profiles.codes(), ratings.categories().size(), weights(ratings, parameters), Corrected.Chance.GUESSING);
    }
}
