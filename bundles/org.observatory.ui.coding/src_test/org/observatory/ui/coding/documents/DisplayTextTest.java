// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

    @Test
    void anOrdinaryTextIsShownAsItIs() {
        var text = "un\ndeux\n";
        assertSame(text, DisplayText.of(text).shown());
    }

    @Test
    void aLongParagraphIsBrokenAfterASpace() {
        var display = DisplayText.of("aaa bbb ccc\nddd", 5);
        assertEquals("aaa \nbbb \nccc\nddd", display.shown());
        assertEquals(5, display.toShown(4));
        assertEquals(4, display.toText(5));
        assertEquals(4, display.toText(4));
    }

    @Test
    void aWordLongerThanALineIsBrokenButNoCharacterIs() {
        assertEquals("😀😀\n😀", DisplayText.of("😀😀😀", 5).shown());
    }

    @RepeatedTest(50)
    void offsetsLeadThereAndBack(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (var at = random.nextInt(400); at > 0; at--) {
            text.append("ab é😀 \n".charAt(random.nextInt(8) % 7));
        }
        var display = DisplayText.of(text.toString(), 1 + random.nextInt(12));
        for (var offset = 0; offset <= text.length(); offset++) {
            var place = display.toShown(offset);
            assertEquals(offset, display.toText(place));
            assertTrue(offset == text.length() || display.shown().charAt(place) == text.charAt(offset));
        }
        assertEquals(text.toString().replace("\n", ""), display.shown().replace("\n", ""));
    }
}
