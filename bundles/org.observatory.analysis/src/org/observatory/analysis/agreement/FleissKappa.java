// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameters;

/** Fleiss' κ of any number of coders, who need not be the same for each unit. */
public final class FleissKappa extends AgreementAnalysis {

    /** Without state. */
    public FleissKappa() {
        super("fleiss-kappa", new Label("Fleiss’ kappa", "Kappa de Fleiss"),
                new Label("The agreement of several coders corrected for chance, chance being what the "
                                + "frequencies of all together would give.",
                        "L’accord de plusieurs codeurs, corrigé du hasard ; le hasard est ce que donneraient "
                                + "les fréquences de tous ensemble."),
                new Method(new Label("0: no better than chance; 1: full agreement. Coders need not be the same "
                                        + "for each unit. Where units have unequal numbers of values, each unit counts "
                                        + "as much as any other (Gwet 2014).",
                                "0 : pas mieux que le hasard ; 1 : accord complet. Les codeurs peuvent "
                                        + "changer d’une unité à l’autre. Quand le nombre de valeurs varie, chaque "
                                        + "unité compte autant qu’une autre (Gwet 2014)."),
                        "κ = (Pₒ − Pₑ) / (1 − Pₑ), Pₑ = Σ pₖ²",
                        new Label("It falls where one category prevails, whatever the agreement, and knows "
                                        + "names only: take Gwet’s AC₁ for the former, Krippendorff’s α for ranks and "
                                        + "numbers.",
                                "Il chute quand une catégorie domine, quel que soit l’accord, et ne connaît "
                                        + "que des catégories sans ordre : prenez l’AC₁ de Gwet dans le premier cas, "
                                        + "l’α de Krippendorff pour des rangs ou des nombres."),
                        List.of(References.FLEISS_1971, References.GWET_2014)));
    }

    @Override
    Scale scale(Parameters parameters) {
        return Scale.NAMES;
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) {
        return new Corrected(profiles.codes(), ratings.categories().size(), Weights.none(), Corrected.Chance.FREQUENCIES);
    }
}
