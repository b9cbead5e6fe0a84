// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.cards;

import java.math.BigDecimal;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;

/** The words of the cards. */
final class CardWords {

    static final Label TITLE = new Label("Code cards", "Fiches de codes");
    static final Label FOR = new Label("For", "Pour");
    static final Label INCLUSION = new Label("When to use it", "Critères d’inclusion");
    static final Label EXCLUSION = new Label("When not to use it", "Critères d’exclusion");
    static final Label EXAMPLE = new Label("Example", "Exemple");
    static final Label SETS = new Label("Code sets", "Ensembles de codes");
    static final Label PASSAGES = new Label("Passages", "Passages codés");
    static final Label SHOWN = new Label("Coded passages", "Passages à l’appui");
    static final Label CODED_BY = new Label("coded by ", "codé par ");

    private CardWords() {
    }

    static Label cards(int number) {
        return number == 1 ? new Label("1 card", "1 fiche") : Label.each(language -> number(number, language)
                + (language == Language.FRENCH ? " fiches" : " cards"));
    }

    static Label below(String number) {
        return new Label(" (" + number + " with the codes below)", " (" + number + " avec les codes de niveau inférieur)");
    }

    private static String number(int number, Language language) {
        return Numbers.number(BigDecimal.valueOf(number), language);
    }
}
