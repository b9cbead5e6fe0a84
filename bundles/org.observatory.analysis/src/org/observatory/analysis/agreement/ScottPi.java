// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameters;

/** Scott's π of two coders; for more of them the mean over their pairs. */
public final class ScottPi extends AgreementAnalysis {

    /** Without state. */
    public ScottPi() {
        super("scott-pi", new Label("Scott’s pi", "Pi de Scott"),
                new Label("The agreement of two coders corrected for chance, chance being what the frequencies "
                                + "of both together would give.",
                        "L’accord de deux codeurs, corrigé du hasard ; le hasard est ce que donneraient les "
                                + "fréquences des deux ensemble."),
                new Method(new Label("0: no better than chance; 1: full agreement. As coders are thought to be "
                                        + "interchangeable, coders who use the categories unequally are not rewarded, "
                                        + "as they are by Cohen’s κ.",
                                "0 : pas mieux que le hasard ; 1 : accord complet. Les codeurs étant tenus "
                                        + "pour interchangeables, ceux qui emploient inégalement les catégories n’en "
                                        + "tirent pas avantage, contrairement au κ de Cohen."),
                        "π = (Pₒ − Pₑ) / (1 − Pₑ), Pₑ = Σ ((pₖ. + p.ₖ) / 2)²",
                        new Label("Two coders, names only, and many units; for more coders take Fleiss’ κ, for "
                                        + "missing values, ranks or numbers Krippendorff’s α.",
                                "Deux codeurs, des catégories sans ordre et beaucoup d’unités ; pour plus de "
                                        + "codeurs, prenez le κ de Fleiss, pour des valeurs manquantes, des rangs ou "
                                        + "des nombres, l’α de Krippendorff."),
                        List.of(References.SCOTT_1955, References.GWET_2014)));
    }

    @Override
    Scale scale(Parameters parameters) {
        return Scale.NAMES;
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) throws NotDefined {
        if (ratings.coderless()) {
            throw new NotDefined(Reasons.COUNTS_ONLY);
        }
        return new PairMean(profiles, ratings.coders().size(), pair -> new TwoCoders.Scott(pair, ratings.categories().size()));
    }

    @Override
    boolean needsCoders() {
        return true;
    }
}
