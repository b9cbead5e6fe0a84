// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;

/** Why a coefficient, or its interval, is not defined: the ends of a sentence “not defined, because …”. */
final class Reasons {

    static final Label NO_VALUES = new Label("there is not a single value", "il n’y a pas une seule valeur");
    static final Label ONE_CODER = new Label("there is one coder only, and agreement needs two",
            "il n’y a qu’un codeur, et un accord en demande deux");
    static final Label NO_PAIRS = new Label("no unit was coded by two coders", "aucune unité n’a été codée par deux codeurs");
    static final Label ONE_UNIT = new Label("a single unit tells nothing of how the coefficient varies",
            "une seule unité ne dit rien de la variation du coefficient");
    static final Label NO_INTERVAL = new Label("no interval was asked for", "aucun intervalle n’a été demandé");
    static final Label NO_VARIATION = new Label("none of the samples gives a value", "aucun des échantillons ne donne de valeur");
    static final Label COUNTS_ONLY = new Label("counts do not tell which coder chose what, which this coefficient needs",
            "les effectifs ne disent pas quel codeur a choisi quoi, ce dont ce coefficient a besoin");
    static final Label NEGATIVE = new Label("the level “ratio” needs values that are not below zero",
            "le niveau « ratio » demande des valeurs qui ne soient pas négatives");

    static final Label ALWAYS_GIVEN = new Label("all coders gave it to every unit: where nothing varies, agreement cannot be told from chance",
            "tous les codeurs l’ont donné à chaque unité\u00a0: quand rien ne varie, l’accord ne se distingue pas du hasard");
    static final Label NEVER_GIVEN = new Label("no coder gave it to any of these units: where nothing varies, agreement cannot be told from chance",
            "aucun codeur ne l’a donné à l’une de ces unités\u00a0: quand rien ne varie, l’accord ne se distingue pas du hasard");
    static final Label ONE_ALWAYS = new Label("a pair of coders decided alike on every unit", "une paire de codeurs a toujours décidé de même");

    static final Label TOO_MANY_DECISIONS = new Label("there are more than two thousand million decisions: compare by a larger unit",
            "il y a plus de deux milliards de décisions\u00a0: comparez sur une unité plus grande");

    private Reasons() {
    }

    static Label oneCategory(String name) {
        return Label.each(language -> new Label("all values are the same category ", "toutes les valeurs sont d’une même catégorie ")
                .in(language) + Wording.quote(name, language)
                + new Label(": where nothing varies, agreement cannot be told from chance",
                        "\u00a0: quand rien ne varie, l’accord ne se distingue pas du hasard").in(language));
    }

    static Label noNumber(String value, String row, String column) {
        return Label.each(language -> new Label("this level takes numbers, and ", "ce niveau demande des nombres, et ").in(language)
                + Wording.quote(value, language)
                + new Label(" in row " + row + " of " + column + " is none", " à la ligne " + row + " de " + column
                        + " n’en est pas un").in(language));
    }

    static Label noOrder(String value, String row, String column) {
        return Label.each(language -> Wording.quote(value, language)
                + new Label(" in row " + row + " of " + column + " is no number, and no order of the categories is given",
                        " à la ligne " + row + " de " + column
                                + " n’est pas un nombre, et l’ordre des catégories n’est pas donné").in(language));
    }

    static Label pair(String one, String other, Label because) {
        return new Label("for the pair " + one + " and " + other + " " + because.en(),
                "pour la paire " + one + " et " + other + ", " + because.fr());
    }
}
