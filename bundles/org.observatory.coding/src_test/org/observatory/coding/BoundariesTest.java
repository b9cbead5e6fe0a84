// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.coding.Boundaries.End;

class BoundariesTest {

    private static final String TEXT = "on s’est vus 😀 trois fois.";

    private static String step(int start, int end, End which, boolean onwards, boolean word) {
        return Boundaries.step(TEXT, new Segment(start, end), which, onwards, word)
                .map(found -> TEXT.substring(found.start(), found.end())).orElse("");
    }

    @Test
    void anEndMovesByACharacterThatPeopleSee() {
        assertEquals("vus ", step(9, 12, End.END, true, false));
        assertEquals("vus 😀", step(9, 13, End.END, true, false));
        assertEquals("vus ", step(9, 15, End.END, false, false));
        assertEquals("us", step(9, 12, End.START, true, false));
        assertEquals(" vus", step(9, 12, End.START, false, false));
    }

    @Test
    void anEndMovesToTheEndOfAWordAndABeginningToABeginning() {
        assertEquals("vus 😀 trois", step(9, 12, End.END, true, true));
        assertEquals("vus", step(9, 21, End.END, false, true));
        assertEquals("est vus", step(9, 12, End.START, false, true));
        assertEquals("trois fois", step(9, 26, End.START, true, true));
    }

    @Test
    void nothingIsLeftOfNoPassageAndTheTextHasEnds() {
        assertEquals("", step(9, 10, End.END, false, false));
        assertEquals("", step(9, 12, End.START, true, true));
        assertEquals("", step(0, 2, End.START, false, false));
        assertEquals("", step(0, TEXT.length(), End.END, true, true));
    }

    @Test
    void aHandleDroppedWithinACharacterTakesItWhole() {
        assertEquals(new Segment(9, 15), Boundaries.moved(TEXT, new Segment(9, 12), End.END, 14).orElseThrow());
        assertEquals(Optional.empty(), Boundaries.moved(TEXT, new Segment(9, 12), End.END, 12));
        assertTrue(Boundaries.moved(TEXT, new Segment(9, 12), End.START, 40).isEmpty());
    }
}
