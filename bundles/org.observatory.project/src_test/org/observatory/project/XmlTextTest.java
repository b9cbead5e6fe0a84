// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void whatIsFitStaysTheSameObject() {
        var fit = "Été « 81 % »\t\r\n\u0085\uFFFD 𝄞\uE000";
        assertSame(fit, XmlText.clean(fit));
        assertTrue(XmlText.firstRefused(fit).isEmpty());
    }

    @Test
    void lineAndPageBreaksOfWordProcessorsBecomeLineFeeds() {
        assertEquals("a\nb\nc", XmlText.clean("a\u000Bb\u000Cc"));
    }

    @Test
    void otherControlCharactersAreDropped() {
        assertEquals("ab", XmlText.clean("\u0000a\u0008\u001Bb\u001F"));
    }

    @Test
    void halvesOfSurrogatePairsAndNonCharactersAreReplaced() {
        assertEquals("a\uFFFDb\uFFFD\uFFFD\uFFFD", XmlText.clean("a\uD834b\uDD1E\uFFFE\uFFFF"));
        assertEquals(0xD834, XmlText.firstRefused("a\uD834").getAsInt());
    }
}
