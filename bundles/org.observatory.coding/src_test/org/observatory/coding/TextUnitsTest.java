// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.coding.TextUnits.Unit;

class TextUnitsTest {

    private static String at(Unit unit, String text, String place) {
        var offset = text.indexOf(place);
        return TextUnits.at(unit, text, offset).map(found -> text.substring(found.start(), found.end())).orElse("");
    }

    @Test
    void aSentenceIsFoundFromAnyOfItsPlaces() {
        var text = "Au début, rien. On s’est vus trois fois ! Puis plus.\nAutre chose.";
        assertEquals("Au début, rien.", at(Unit.SENTENCE, text, "début"));
        assertEquals("On s’est vus trois fois !", at(Unit.SENTENCE, text, "On"));
        assertEquals("On s’est vus trois fois !", at(Unit.SENTENCE, text, "fois"));
        assertEquals("Puis plus.", at(Unit.SENTENCE, text, "plus."));
        assertEquals("Puis plus.", at(Unit.SENTENCE, text, "\nAutre"));
        assertEquals("Autre chose.", at(Unit.SENTENCE, text, "Autre"));
    }

    @Test
    void anAbbreviationAndAQuestionQuotedEndNoSentence() {
        assertEquals("J’ai vu M. Dupont hier.", at(Unit.SENTENCE, "Oui. J’ai vu M. Dupont hier. Et toi ?", "Dupont"));
        assertEquals("« Pourquoi ? » dit-elle.", at(Unit.SENTENCE, "Bon. « Pourquoi ? » dit-elle. Rien.", "dit"));
    }

    @Test
    void aParagraphIsWithoutTheWhiteSpaceAroundIt() {
        assertEquals("deux trois", at(Unit.PARAGRAPH, "un\n  deux trois \nquatre", "trois"));
        assertTrue(TextUnits.at(Unit.PARAGRAPH, "un\n\ndeux", 3).isEmpty());
        assertTrue(TextUnits.at(Unit.SENTENCE, "", 0).isEmpty());
    }

    @Test
    void aSentenceOfAnEndlessParagraphIsFoundAtOnce() {
        var text = "Une phrase de plus, et encore une. ".repeat(6_000);
        var begin = System.nanoTime();
        for (var at = 0; at < text.length(); at += 3_001) {
            var found = TextUnits.sentence(text, at).orElseThrow();
            assertEquals("Une phrase de plus, et encore une.", text.substring(found.start(), found.end()), "at " + at);
        }
        assertTrue(System.nanoTime() - begin < 3_000_000_000L);
    }

    @Test
    void whatIsStrippedKeepsWholeCharacters() {
        var text = " a😀b \n";
        assertEquals(new Segment(1, 5), TextUnits.strip(text, 0, text.length()).orElseThrow());
        assertEquals(new Segment(1, 4), TextUnits.strip(text, 0, 3).orElseThrow());
        assertEquals(new Segment(2, 5), TextUnits.strip(text, 5, 3).orElseThrow());
        assertEquals(Optional.empty(), TextUnits.strip(text, 5, 7));
    }

    @Test
    void aWordIsTheOneAtAPlaceOrJustBeforeIt() {
        assertEquals(new Segment(2, 5), TextUnits.word("l’été dure", 3).orElseThrow());
        assertEquals(new Segment(2, 5), TextUnits.word("l’été dure", 5).orElseThrow());
        assertTrue(TextUnits.word("a  b", 2).isEmpty());
    }
}
