// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;
import java.util.Locale;

import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;

/** Krippendorff's α: any number of coders, missing values, four levels of measurement. */
public final class KrippendorffAlpha extends AgreementAnalysis {

    /** How far two values differ. */
    public static final Parameter<String> LEVEL = new Parameter.Choice("level", new Label("Level of measurement", "Niveau de mesure"),
            new Label("What the values are: names, ranks, numbers whose differences matter, or numbers whose ratios matter.",
                    "Ce que sont les valeurs : des catégories, des rangs, des nombres dont la différence compte, ou le rapport."),
            "nominal", Options.ordered("nominal", new Label("nominal (names)", "nominal (catégories)"),
                    "ordinal", new Label("ordinal (ranks)", "ordinal (rangs)"),
                    "interval", new Label("interval (differences)", "intervalle (différences)"),
                    "ratio", new Label("ratio (ratios)", "rapport (rapports)")));

    /** Without state. */
    public KrippendorffAlpha() {
        super("krippendorff-alpha", new Label("Krippendorff’s alpha", "Alpha de Krippendorff"),
                new Label("The agreement of any number of coders corrected for chance, for names, ranks or "
                                + "numbers, with values that may be missing.",
                        "L’accord d’un nombre quelconque de codeurs, corrigé du hasard, pour des catégories, "
                                + "des rangs ou des nombres, valeurs manquantes admises."),
                new Method(new Label("0: the values tell nothing of the units; 1: full agreement. Krippendorff "
                                        + "asks for 0.800, and allows tentative conclusions from 0.667 on. The level "
                                        + "says how far two values differ: names not at all or fully, ranks by the "
                                        + "values between them, numbers by their difference, or by their ratio.",
                                "0 : les valeurs ne disent rien des unités ; 1 : accord complet. "
                                        + "Krippendorff demande 0,800 et admet des conclusions provisoires à partir de "
                                        + "0,667. Le niveau dit combien deux valeurs diffèrent : les catégories du "
                                        + "tout au tout, les rangs selon les valeurs qui les séparent, les nombres "
                                        + "selon leur différence ou leur rapport."),
                        "α = 1 − Dₒ/Dₑ = 1 − (n − 1) Σᵤ Σ nᵤₖ nᵤₗ δ²ₖₗ / (mᵤ − 1) / Σ nₖ nₗ δ²ₖₗ (k < l)",
                        new Label("A code that is rare lowers it, as agreement on its absence shows little; "
                                        + "the intervals of the bootstrap and of Krippendorff’s algorithm differ much, "
                                        + "so name the one you use.",
                                "Un code rare le fait baisser, car l’accord sur son absence montre peu de "
                                        + "chose ; les intervalles du bootstrap et de l’algorithme de Krippendorff "
                                        + "diffèrent beaucoup, donc nommez celui que vous employez."),
                        List.of(References.KRIPPENDORFF_2011, References.HAYES_2007, References.KRIPPENDORFF_2013, References.GWET_2014)));
    }

    @Override
    List<Parameter<?>> own() {
        return List.of(LEVEL);
    }

    @Override
    Parameter<String> interval() {
        return Options.INTERVAL_OF_ALPHA;
    }

    @Override
    Scale scale(Parameters parameters) {
        return switch (level(parameters)) {
            case NOMINAL -> Scale.NAMES;
            case ORDINAL -> Scale.ORDER;
            case INTERVAL, RATIO -> Scale.NUMBERS;
        };
    }

    private static Alpha.Level level(Parameters parameters) {
        return Alpha.Level.valueOf(parameters.get(LEVEL).toUpperCase(Locale.ROOT));
    }

    @Override
    int least() {
        return 2;
    }

    @Override
    Coefficient coefficient(Profiles profiles, Ratings ratings, Parameters parameters) throws NotDefined {
        var scores = ratings.categories().scores();
        if (level(parameters) == Alpha.Level.RATIO && scores[0] < 0) {
            throw new NotDefined(Reasons.NEGATIVE);
        }
        return new Alpha(profiles.codes(), ratings.categories().size(), level(parameters), scores);
    }

    @Override
    Coefficient againstOthers(Profiles profiles, Parameters parameters) {
        return new Alpha(profiles.codes(), 2, Alpha.Level.NOMINAL, null);
    }
}
