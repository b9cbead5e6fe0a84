// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.coding.search.Hit.Coded;
import org.observatory.coding.search.Sought.Kind;

class FinderTest {

    private static Watch watch() {
        return new Watch(5_000, () -> false);
    }

    private static List<String> find(Sought sought, String text) {
        return find(sought, text, null);
    }

    private static List<String> find(Sought sought, String text, String language) {
        try {
            return Finder.of(sought).find(text, language, watch()).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
        } catch (SoughtException unfound) {
            throw new AssertionError(unfound.label().in(Language.ENGLISH), unfound);
        }
    }

    private static Sought sought(Kind kind, String text) {
        return new Sought(kind, text, false, false, false);
    }

    @Test
    void lettersAreFoundWhateverCapitalsAccentsAndApostrophes() {
        assertEquals(List.of("l’Élu", "L'elu"), find(Sought.literal("l'élu"), "Ici l’Élu 😀, là L'elu."));
        assertEquals(List.of("sœur"), find(Sought.literal("soeur"), "Ma sœur vient."));
        assertEquals(List.of("de\u0301ja\u0300"), find(Sought.literal("déjà"), "C’est de\u0301ja\u0300 fait"));
        assertEquals(List.of("10\u202f%"), find(Sought.literal("10 %"), "soit 10\u202f% du tout"));
    }

    @Test
    void capitalsAndAccentsMatterWhereSomebodySaysSo() {
        assertEquals(List.of("Élu"), find(new Sought(Kind.LITERAL, "Élu", true, true, false), "Élu élu Elu"));
        assertEquals(List.of("Élu", "élu"), find(new Sought(Kind.LITERAL, "élu", false, true, false), "Élu élu Elu"));
        assertEquals(List.of("Élu", "Elu"), find(new Sought(Kind.LITERAL, "Elu", true, false, false), "Élu élu Elu"));
    }

    @Test
    void wholeWordsAreNotPartsOfOthers() {
        assertEquals(List.of("eau"), find(new Sought(Kind.LITERAL, "eau", false, false, true), "un beau bureau, de l’eau"));
    }

    @Test
    void anExpressionFindsWithoutAccentsAndKeepsPlacesInTheText() {
        assertEquals(List.of("Élus", "élue"), find(sought(Kind.EXPRESSION, "\\b[eé]lu\\w\\b"), "œ Élus 😀 et élue"));
        assertEquals(List.of(), find(sought(Kind.EXPRESSION, "x*"), "aaa"));
    }

    @Test
    void anExpressionThatCannotBeReadSaysWhere() {
        var refused = assertThrows(SoughtException.class, () -> Finder.of(sought(Kind.EXPRESSION, "a(b")));
        assertTrue(refused.label().in(Language.FRENCH).startsWith("L’expression ne peut pas être lue"));
        assertThrows(SoughtException.class, () -> Finder.of(Sought.literal("  ")));
        assertThrows(SoughtException.class, () -> Finder.of(sought(Kind.WORD_FORMS, "?!")));
    }

    /** The reference to the group keeps Java from remembering where it failed before, and so from ending soon. */
    @Test
    void anExpressionThatTriesEverythingIsStopped() throws SoughtException {
        var finder = Finder.of(sought(Kind.EXPRESSION, "(a|aa)+\\1b"));
        var text = "a".repeat(60);
        var stopped = assertThrows(SoughtException.class, () -> finder.find(text, null, new Watch(200, () -> false)));
        assertTrue(stopped.label().in(Language.ENGLISH).startsWith("The search takes too long"), stopped.label().toString());
        assertThrows(SoughtException.class, () -> finder.find(text, null, new Watch(60_000, () -> true)));
    }

    @Test
    void anExpressionThatGoesTooDeepIsToldOrFindsNothing() throws SoughtException {
        var finder = Finder.of(sought(Kind.EXPRESSION, "(a|aa)+b"));
        try {
            assertEquals(List.of(), finder.find("a".repeat(200_000), null, new Watch(60_000, () -> false)));
        } catch (SoughtException deep) {
            assertTrue(deep.label().in(Language.ENGLISH).startsWith("The expression goes too deep"), deep.label().toString());
        }
    }

    @Test
    void wordsAreFoundInTheirForms() {
        var text = "Un partenaire, des partenaires ; ils partagent, nous partageons un territoire partagé, des travaux, un travail.";
        assertEquals(List.of("partenaire", "partenaires"), find(sought(Kind.WORD_FORMS, "partenaire"), text, "fr"));
        assertEquals(List.of("partagent", "partageons", "partagé"), find(sought(Kind.WORD_FORMS, "partager"), text, "fr"));
        assertEquals(List.of("travaux", "travail"), find(sought(Kind.WORD_FORMS, "travail"), text, "fr"));
        assertEquals(List.of("territoire partagé"), find(sought(Kind.WORD_FORMS, "territoires partagés"), text, "fr"));
        assertEquals(List.of("shared", "sharing", "Shares"), find(sought(Kind.WORD_FORMS, "share"), "A shared town, sharing. Shares", "en"));
        assertEquals(List.of("cities", "city"), find(sought(Kind.WORD_FORMS, "city"), "Two cities, one city", "en"));
        assertEquals(List.of("coopératives", "coopératif"), find(sought(Kind.WORD_FORMS, "coopérative"), "coopératives, coopératif", "fr"));
    }

    @Test
    void whatIsCodedIsTheHitItsSentenceOrItsParagraph() throws SoughtException {
        var text = "Rien. L’eau manque, l’eau est là. Fin.\nDe l’eau encore.";
        var found = Finder.of(Sought.literal("eau")).find(text, null, watch());
        assertEquals(3, Hit.of(text, found, Coded.HIT).size());
        assertEquals(List.of("L’eau manque, l’eau est là.", "De l’eau encore."), Hit.of(text, found, Coded.SENTENCE).stream()
                .map(hit -> text.substring(hit.coded().start(), hit.coded().end())).toList());
        assertEquals(List.of("Rien. L’eau manque, l’eau est là. Fin.", "De l’eau encore."), Hit.of(text, found, Coded.PARAGRAPH).stream()
                .map(hit -> text.substring(hit.coded().start(), hit.coded().end())).toList());
        var first = Hit.of(text, found, Coded.HIT).getFirst();
        assertEquals(List.of("Rien. L’", "eau", " manque, l’eau est là. Fin."), List.of(first.before(), first.text(), first.after()));
    }

    @Test
    void aTextOfTwoMillionIsSearchedInAMoment() throws SoughtException {
        var text = "Une phrase où l’Élue parle de la cœur des villes. ".repeat(40_000);
        for (var kind : Kind.values()) {
            var begin = System.nanoTime();
            assertEquals(40_000, Finder.of(sought(kind, "élue")).find(text, "fr", watch()).size());
            assertTrue(System.nanoTime() - begin < 4_000_000_000L, kind + " takes too long");
        }
    }

    @RepeatedTest(20)
    void lettersAreFoundWhereAnExpressionFindsThem(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (var at = 0; at < 500; at++) {
            text.append(List.of("a", "b", "é", "É", "œ", "😀", "’", "e\u0301", " ").get(random.nextInt(9)));
        }
        var typed = List.of("ab", "e", "ae", "'a", "oe", "éa").get(random.nextInt(6));
        assertEquals(find(sought(Kind.EXPRESSION, typed), text.toString()), find(Sought.literal(typed), text.toString()));
    }
}
