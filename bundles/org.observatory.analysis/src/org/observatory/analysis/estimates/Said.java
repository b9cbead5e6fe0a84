// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.List;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Value;

/** What the analyses of proportions refuse, leave undefined, and warn of, worded once. */
final class Said {

    static final int FEW = 30;
    static final Label NO_BASE = new Label("the base (n) is not known, and a proportion without a base has no interval",
            "la base (n) n’est pas connue, et une proportion sans base n’a pas d’intervalle");
    static final Label LEVEL = new Label("How sure the interval is to hold the true value.",
            "Avec quelle confiance l’intervalle contient la vraie valeur.");

    static final Label MISSING = new Label("values that are missing", "valeurs manquantes");

    private Said() {
    }

    static void undefined(Result.Builder result, List<String> names, Label because) {
        names.forEach(name -> result.value(name, Value.undefined(because)));
    }

    static void few(Result.Builder result, long n, Label of) {
        if (n > 0 && n < FEW) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(n), language)
                    + new Label(" answers are few", " réponses, c’est peu").in(language) + (of.isBlank() ? "" : " (" + of.in(language) + ")")
                    + new Label(": give the interval with the proportion, and no decimals.",
                            " : donnez l’intervalle avec la proportion, et sans décimales.").in(language)));
        }
    }

    /** Says how many individuals have no value and are left out. */
    static void missing(Result.Builder result, long rows, Label variable) {
        if (rows > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(rows), language)
                    + (rows == 1 ? new Label(" individual lacks a value (", " individu n’a pas de valeur (")
                            : new Label(" individuals lack a value (", " individus n’ont pas de valeur (")).in(language)
                    + variable.in(language) + (rows == 1 ? new Label(") and is left out.", ") et reste hors du calcul.")
                            : new Label(") and are left out.", ") et restent hors du calcul.")).in(language)));
        }
    }

    /** Says that the smallest group is small. */
    static Label smallGroup(long n) {
        return Label.each(language -> new Label("The smallest group has only ", "Le plus petit groupe ne compte que ").in(language)
                + Numbers.number(BigDecimal.valueOf(n), language) + (n == 1 ? new Label(" individual: read it with care.",
                        " individu : à lire avec prudence.")
                        : new Label(" individuals: read it with care.", " individus : à lire avec prudence.")).in(language));
    }

    static AnalysisException moreThanAll(long successes, long n) {
        return new AnalysisException(Label.each(language -> Numbers.number(BigDecimal.valueOf(successes), language)
                + new Label(" successes of ", " succès sur ").in(language) + Numbers.number(BigDecimal.valueOf(n), language)
                + new Label(" cannot be.", " : c’est impossible.").in(language)));
    }
}
