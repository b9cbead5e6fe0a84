// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void aBlockOfASpreadsheetIsReadByTabsAndLines() {
        assertEquals(List.of(List.of("Metz", "12"), List.of("", "7,5")), Block.read("Metz\t12\r\n\t7,5\r\n").rows());
    }

    @Test
    void aQuotedCellKeepsItsTabsLinesAndQuotationMarks() {
        assertEquals(List.of(List.of("une \"idée\"\nsur deux\tlignes", "2")),
                Block.read("\"une \"\"idée\"\"\nsur deux\tlignes\"\t2").rows());
    }

    @Test
    void aQuotationMarkThatNoOtherClosesIsALetter() {
        assertEquals(List.of(List.of("\"Commun(s)\" et après", "\"ouvert")), Block.read("\"Commun(s)\" et après\t\"ouvert").rows());
    }

    @Test
    void anEmptyCellAtTheEndOfALineIsOne() {
        assertEquals(List.of(List.of("a", ""), List.of("b", "")), Block.read("a\t\nb\t").rows());
    }

    @Test
    void aBlockOfOneCellGivesItsText() {
        assertEquals("Metz", Block.read("Metz\n").single());
        assertNull(Block.read("Metz\tNancy").single());
        assertNull(Block.read("").single());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(7);
        var letters = "ab é\t\n\"'; œ𝔸";
        for (var round = 0; round < 500; round++) {
            var rows = new ArrayList<List<String>>();
            var width = 1 + random.nextInt(4);
            for (var row = random.nextInt(4); row >= 0; row--) {
                var cells = new ArrayList<String>();
                for (var cell = 0; cell < width; cell++) {
                    cells.add(text(random, letters));
                }
                rows.add(cells);
            }
            rows.getLast().set(0, "x");
            assertEquals(rows, Block.read(new Block(rows).write()).rows());
        }
    }

    private static String text(Random random, String letters) {
        var text = new StringBuilder();
        for (var length = random.nextInt(6); length > 0; length--) {
            text.appendCodePoint(letters.codePoints().skip(random.nextInt(letters.codePointCount(0, letters.length()))).findFirst().orElseThrow());
        }
        return text.toString();
    }
}
