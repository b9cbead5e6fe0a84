// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameters;

/** How often two coders of a unit agree: the mean, over units, of the share of pairs of coders that agree. */
public final class PercentAgreement extends AgreementAnalysis {

    /** Without state. */
    public PercentAgreement() {
        super("percent-agreement", new Label("Percent agreement", "Pourcentage d’accord"),
                new Label("The share of pairs of coders who agree on a unit, as a mean over units; not "
                                + "corrected for chance.",
                        "La part des paires de codeurs qui s’accordent sur une unité, en moyenne sur les "
                                + "unités ; non corrigée du hasard."),
                new Method(new Label("How often two coders who coded the same unit chose the same category: 0 "
                                        + "never, 1 always. Easy to read, and to be given beside a coefficient "
                                        + "corrected for chance, never instead of one.",
                                "Combien de fois deux codeurs d’une même unité ont choisi la même catégorie "
                                        + ": 0 jamais, 1 toujours. Facile à lire ; à donner à côté d’un coefficient "
                                        + "corrigé du hasard, jamais à sa place."),
                        "Pₒ = (1/n) Σᵢ Σₖ nᵢₖ(nᵢₖ − 1) / (nᵢ(nᵢ − 1))",
                        new Label("Coders who guess agree too, the more so the fewer the categories and the "
                                        + "more one of them prevails: take Krippendorff’s α to judge reliability.",
                                "Des codeurs qui devinent s’accordent aussi, d’autant plus que les "
                                        + "catégories sont peu nombreuses et que l’une domine : prenez l’α de "
                                        + "Krippendorff pour juger de la fidélité."),
                        List.of(References.FLEISS_1971, References.GWET_2014)));
    }

    @Override
    Scale scale(Parameters parameters) {
        return Scale.NAMES;
    }

    @Override
    int least() {
        return 2;
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) {
        return new Corrected(profiles.codes(), ratings.categories().size(), Weights.none(), Corrected.Chance.NONE);
    }

    @Override
    boolean correctsForChance() {
        return false;
    }

    @Override
    Coefficient againstOthers(Profiles profiles, Parameters parameters) {
        return new Corrected(profiles.codes(), 2, Weights.none(), Corrected.Chance.NONE);
    }
}
