// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;

class PassagesTest {

    private static Coding passage(String text, int start, int end) {
        var passage = CodingFactory.eINSTANCE.createCoding();
        Passages.place(passage, text, start, end);
        return passage;
    }

    @Test
    void aPassageKeepsWhatItQuotesAndTheTextAround() {
        var passage = passage("Nous cherchons ensemble.", 5, 14);
        assertEquals("Nous |cherchons| ensemble.", passage.getBefore() + "|" + passage.getQuotation() + "|"
                + passage.getAfter());
        assertTrue(Passages.stands(passage, "Nous cherchons ensemble."));
        assertFalse(Passages.stands(passage, "Vous cherchez ensemble."));
        assertFalse(Passages.stands(passage, ""));
        assertThrows(IndexOutOfBoundsException.class, () -> passage("Nous", 2, 9));
    }

    @Test
    void theContextCutsNoCharacter() {
        var text = "🌍".repeat(40);
        var passage = passage(text, 41, 43);
        assertTrue(Passages.cutsCharacter(passage, text));
        Passages.widen(passage, text);
        assertEquals("40 44", passage.getStart() + " " + passage.getEnd());
        assertFalse(Passages.cutsCharacter(passage, text));
        assertEquals(0, passage.getBefore().length() % 2);
        assertEquals("🌍".repeat(16), passage.getAfter());
    }

    @Test
    void aShortQuotationIsFoundByItsContextOnly() {
        var passage = passage("Dit-elle : oui.", 11, 14);
        assertEquals(OptionalInt.of(11),
                Passages.find(passage, "Dit-elle : oui, et elle rit. Oui ou non ? oui, oui !"));
        assertEquals(OptionalInt.empty(), Passages.find(passage, "Tout autre chose, oui, mais ailleurs."));
    }

    @Test
    void aLongQuotationIsFoundWhereItStandsOnce() {
        var passage = passage("Nous cherchons ensemble.", 0, 24);
        assertEquals(OptionalInt.of(5), Passages.find(passage, "Oui. Nous cherchons ensemble. Non."));
        assertEquals(OptionalInt.empty(),
                Passages.find(passage, "Oui. Nous cherchons ensemble. Nous cherchons ensemble. Non."));
        assertEquals(OptionalInt.empty(), Passages.find(passage, ""));
    }

    @Test
    void aPassageThatQuotesNothingIsNotLookedFor() {
        assertEquals(OptionalInt.empty(), Passages.find(CodingFactory.eINSTANCE.createCoding(), "Nous"));
    }

    /** Wherever text is put in before or after a passage, it is found where it went, or not at all, never elsewhere. */
    @RepeatedTest(200)
    void aPassageIsNeverFoundInAWrongPlace(RepetitionInfo run) {
        var chance = new Random(run.getCurrentRepetition());
        var text = new StringBuilder();
        chance.ints(200 + chance.nextInt(200), 0, 3).forEach(letter -> text.append("ab ".charAt(letter)));
        var start = chance.nextInt(text.length() - 1);
        var end = start + 1 + chance.nextInt(text.length() - start - 1);
        var passage = passage(text.toString(), start, end);
        var more = "c".repeat(1 + chance.nextInt(20));
        var at = chance.nextInt(text.length());
        text.insert(at, more);

        var found = Passages.find(passage, text.toString());

        if (at <= start) {
            assertTrue(found.isEmpty() || found.getAsInt() == start + more.length(), found + " for " + start);
        } else if (at >= end) {
            assertTrue(found.isEmpty() || found.getAsInt() == start, found + " for " + start);
        } else {
            found.ifPresent(place -> assertEquals(passage.getQuotation(), text.substring(place, place + end - start)));
        }
    }
}
