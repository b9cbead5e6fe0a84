// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.Language;

class TextsTest {

    private final Texts french = new Texts(Language.FRENCH);
    private final Texts english = new Texts(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertEquals(messages("messages.properties").keySet(), messages("messages_fr.properties").keySet());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        var place = Pattern.compile("\\{(\\d)");
        var other = messages("messages_fr.properties");
        messages("messages.properties").forEach((key, text) -> assertEquals(
                place.matcher((String) text).results().map(found -> found.group(1)).distinct().sorted().toList(),
                place.matcher(other.getProperty((String) key)).results().map(found -> found.group(1)).distinct().sorted().toList(),
                () -> "places of " + key));
    }

    @Test
    void frenchTextsKeepFrenchTypography() throws IOException {
        var wrong = Pattern.compile("« | »| [;!?%]|(?<![\\u00a0\\d]):(?=\\s)|'");
        messages("messages_fr.properties").forEach((key, text) -> assertFalse(wrong.matcher((String) text).find(),
                () -> key + " = " + text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "0|Aucun élément trouvé|Nothing found", "1|1 élément trouvé|1 element found",
            "12|12 éléments trouvés|12 elements found" })
    void countsAgreeInNumber(long count, String inFrench, String inEnglish) {
        assertEquals(inFrench, french.get("explorer.found", count));
        assertEquals(inEnglish, english.get("explorer.found", count));
    }

    @Test
    void thousandsAreGroupedAsEachLanguageDoes() {
        assertEquals("1\u202f200 éléments trouvés", french.get("explorer.found", 1200));
        assertEquals("1,200 elements found", english.get("explorer.found", 1200));
    }

    @Test
    void aNameIsQuotedAsEachLanguageDoes() {
        assertTrue(french.get("delete.one", "ARPEA").startsWith("Supprimer «\u00a0ARPEA\u00a0»"));
        assertTrue(english.get("delete.one", "ARPEA").startsWith("Delete “ARPEA”"));
    }

    private static Properties messages(String name) throws IOException {
        var messages = new Properties();
        try (Reader reader = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
