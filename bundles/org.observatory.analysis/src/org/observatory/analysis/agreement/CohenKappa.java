// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;

/** Cohen's κ of two coders, weighted or not; for more of them the mean over their pairs (Light 1971). */
public final class CohenKappa extends AgreementAnalysis {

    /** How much neighbouring categories agree. */
    public static final Parameter<String> WEIGHTS = new Parameter.Choice("weights", new Label("Weights", "Poids"),
            new Label("How much categories agree that are not the same: not at all, less with their distance, or with its square.",
                    "Combien s’accordent des catégories différentes : pas du tout, moins avec leur distance, ou avec son carré."),
            "none", Options.ordered("none", new Label("none", "aucun"), "linear", new Label("linear", "linéaires"),
                    "quadratic", new Label("quadratic", "quadratiques")));

    /** Without state. */
    public CohenKappa() {
        super("cohen-kappa", new Label("Cohen’s kappa", "Kappa de Cohen"),
                new Label("The agreement of two coders corrected for chance, chance being what the frequencies "
                                + "of each coder would give.",
                        "L’accord de deux codeurs, corrigé du hasard ; le hasard est ce que donneraient les "
                                + "fréquences de chaque codeur."),
                new Method(new Label("0: no better than chance; 1: full agreement; below 0: worse than chance. "
                                        + "With weights, categories that lie close together agree in part; numbers are "
                                        + "taken at their value, names in the order that is given.",
                                "0 : pas mieux que le hasard ; 1 : accord complet ; moins de 0 : pire que le "
                                        + "hasard. Avec des poids, des catégories proches s’accordent en partie ; les "
                                        + "nombres comptent pour leur valeur, les noms dans l’ordre donné."),
                        "κ = (Pₒ − Pₑ) / (1 − Pₑ), Pₒ = Σ wₖₗ pₖₗ, Pₑ = Σ wₖₗ pₖ. p.ₗ",
                        new Label("Two coders only, and always the same two. It rewards coders who use the "
                                        + "categories unequally, and falls where one category prevails, whatever the "
                                        + "agreement: take Krippendorff’s α for reliability, Gwet’s AC₁ where one "
                                        + "category prevails.",
                                "Deux codeurs seulement, et toujours les deux mêmes. Il favorise des codeurs "
                                        + "qui emploient inégalement les catégories, et chute quand l’une domine, quel "
                                        + "que soit l’accord : prenez l’α de Krippendorff pour la fidélité, l’AC₁ de "
                                        + "Gwet quand une catégorie domine."),
                        List.of(References.COHEN_1960, References.COHEN_1968, References.FLEISS_1969, References.LIGHT_1971)));
    }

    @Override
    List<Parameter<?>> own() {
        return List.of(WEIGHTS);
    }

    @Override
    Scale scale(Parameters parameters) {
        return parameters.get(WEIGHTS).equals("none") ? Scale.NAMES : Scale.ORDER;
    }

    private static Weights weights(Ratings ratings, Parameters parameters) {
        return switch (parameters.get(WEIGHTS)) {
            case "linear" -> Weights.byDistance(ratings.categories().scores(), false);
            case "quadratic" -> Weights.byDistance(ratings.categories().scores(), true);
            default -> Weights.none();
        };
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) throws NotDefined {
        if (ratings.coderless()) {
            throw new NotDefined(Reasons.COUNTS_ONLY);
        }
        var weights = weights(ratings, parameters);
        return new PairMean(profiles, ratings.coders().size(), pair -> new TwoCoders.Cohen(pair, ratings.categories().size(), weights));
    }

    @Override
    boolean needsCoders() {
        return true;
    }
}
