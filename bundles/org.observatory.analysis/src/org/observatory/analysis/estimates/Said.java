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
                            " : donnez l’intervalle avec la proportion, et sans décimales.").in(language)));
        }
    }

    static AnalysisException moreThanAll(long successes, long n) {
        return new AnalysisException(Label.each(language -> Numbers.number(BigDecimal.valueOf(successes), language)
                + new Label(" successes of ", " succès sur ").in(language) + Numbers.number(BigDecimal.valueOf(n), language)
                + new Label(" cannot be.", " : c’est impossible.").in(language)));
    }
}
