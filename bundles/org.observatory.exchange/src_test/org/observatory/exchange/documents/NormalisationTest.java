// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.project.XmlText;

class NormalisationTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\f"})
    void everyLineEndBecomesALineFeed(String end) {
        assertEquals("un\ndeux\n", Normalisation.text("un" + end + "deux" + end).text());
    }

    @Test
    void mixedLineEndsKeepTheirNumber() {
        assertEquals("a\n\nb\n\nc\n\n", Normalisation.text("a\r\rb\n\rc\r\n\r\n").text());
    }

    @Test
    void aMarkAtTheBeginningIsDroppedAndNoOther() {
        assertEquals("a\uFEFFb\n", Normalisation.text("\uFEFFa\uFEFFb").text());
        assertEquals("\uFEFFa", Normalisation.piece("\uFEFFa").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301t\u00E9\n", "a\u00A0b\u202F!\n", "co\u00ADop\n", "👩\u200D👩\u200D👧 🇫🇷\n",
        "\u200Fשלום\u200E\n", "\tx  \n", "\n\n x\n\n\n", "\u0080\u009F\n", "\uE000\n"})
    void everythingElseStaysAsReceived(String text) {
        assertEquals(new Normalisation.Normalised(text, 0, 0), Normalisation.text(text));
    }

    @Test
    void theLastLineIsEnded() {
        assertEquals("a\n", Normalisation.text("a").text());
        assertEquals("\n", Normalisation.text("").text());
    }

    @Test
    void whatXmlCannotHoldIsCounted() {
        assertEquals(new Normalisation.Normalised("a\uFFFDb\uFFFD\uFFFDc\n", 2, 3),
                Normalisation.text("a\uD83Db\uFFFE\uFFFDc\u0000\u0001\u001F\n"));
    }

    @Test
    void whateverComesInCanBeHeldAndDoesNotChangeAgain() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var received = random.ints(random.nextInt(40), 0, 0x10000).map(c -> random.nextInt(3) == 0 ? c % 0x90 : c)
                    .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append).toString();
            var once = Normalisation.text(received).text();
            assertTrue(XmlText.firstRefused(once).isEmpty());
            assertTrue(once.endsWith("\n") && once.indexOf('\r') < 0);
            assertEquals(once.charAt(0) == '\uFEFF' ? once.substring(1) : once, Normalisation.text(once).text());
        }
    }
}
