// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.observatory.ui.coding.documents.DisplayText;

class BrokenTextTest {

    @Test
    void longParagraphsAreBrokenForDisplayAndReadAsTheyWere() {
        var text = "Bonjour.\n" + "la confiance 🤝 vient ".repeat(2_000) + "\nFin";
        var broken = new BrokenText(text);
        assertTrue(broken.shown().lines().allMatch(line -> line.length() <= DisplayText.LONGEST + 1));
        assertEquals(text, broken.text(broken.shown()));
    }

    @Test
    void whatIsTypedAtABreakIsKeptAndTheBreakIsNot() {
        var text = "x".repeat(15_000);
        var broken = new BrokenText(text);
        var at = broken.shown().indexOf('\n');
        assertEquals(text.substring(0, at - 1) + "é" + text.substring(at - 1),
                broken.text(broken.shown().substring(0, at + 1) + "é" + broken.shown().substring(at + 1)));
        assertEquals(text, broken.text(broken.shown().substring(0, at) + broken.shown().substring(at + 1)));
    }

    @Test
    void aTextThatHasTheMarkIsLeftAlone() {
        var text = "mot\u2060\n" + "y".repeat(15_000);
        assertEquals(text, new BrokenText(text).text(new BrokenText(text).shown()));
    }
}
