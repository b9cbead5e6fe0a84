// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameters;

/** The coefficient of Brennan and Prediger: chance gives every category as often. */
public final class BrennanPrediger extends AgreementAnalysis {

    /** Without state. */
    public BrennanPrediger() {
        super("brennan-prediger", new Label("Brennan–Prediger coefficient", "Coefficient de Brennan et Prediger"),
                new Label("The agreement of coders corrected for chance, chance being a choice among all "
                                + "categories with equal odds.",
                        "L’accord des codeurs, corrigé du hasard ; le hasard est un choix à chances égales "
                                + "entre toutes les catégories."),
                new Method(new Label("0: no better than drawing lots among the categories; 1: full agreement. The "
                                        + "number of categories is the number of those that occur, or of those that "
                                        + "are given.",
                                "0 : pas mieux qu’un tirage au sort entre les catégories ; 1 : accord "
                                        + "complet. Le nombre de catégories est celui des catégories qui apparaissent, "
                                        + "ou de celles qui sont données."),
                        "S = (Pₒ − 1/q) / (1 − 1/q)",
                        new Label("Categories that nobody uses raise it: give the same list of categories "
                                        + "whenever results are compared.",
                                "Des catégories que personne n’emploie le font monter : donnez la même liste "
                                        + "de catégories chaque fois que des résultats sont comparés."),
                        List.of(References.BRENNAN_1981, References.GWET_2014)));
    }

    @Override
    Scale scale(Parameters parameters) {
        return Scale.NAMES;
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) {
        return new Corrected(profiles.codes(), ratings.categories().size(), Weights.none(), Corrected.Chance.UNIFORM);
    }
}
