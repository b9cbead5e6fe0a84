// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Shows that each fault of a translation is seen. */
class FrenchTextsTest {

    private final FrenchTexts texts = new FrenchTexts(Set.of("OK"));

    @Test
    void aFaithfulTranslationHasNoFault() {
        assertEquals(List.of(), faults("&Save ''{0}''?", "&Enregistrer «\u00A0{0}\u00A0»\u202F?"));
        assertEquals(List.of(), faults("Cause: {0}", "Cause\u00A0: {0}"));
        assertEquals(List.of(), faults("OK", "OK"));
        assertEquals(List.of(), faults("F12", "F12"));
        assertEquals(List.of(), faults("{0}: {1}", "{0}: {1}"));
    }

    @Test
    void keysOfOneLanguageOnlyAreSeen() {
        assertEquals(List.of("b: unknown in English", "a: without French"),
                texts.faults(Map.of("a", "Save"), Map.of("b", "Enregistrer")));
    }

    @Test
    void aLostPlaceholderIsSeen() {
        assertEquals(List.of("key: other placeholders: Enregistrer"), faults("Save {0}", "Enregistrer"));
    }

    @Test
    void aLostMnemonicIsSeen() {
        assertEquals(List.of("key: mnemonic in one language only: Enregistrer"), faults("&Save", "Enregistrer"));
    }

    @Test
    void aTextLeftInEnglishIsSeen() {
        assertEquals(List.of("key: left in English: Save"), faults("Save", "Save"));
    }

    @Test
    void faultyTypographyIsSeen() {
        assertEquals(List.of("key: straight apostrophe: l'aide"), faults("help", "l'aide"));
        assertEquals(List.of("key: three dots instead of an ellipsis: Ouvrir..."), faults("Open...", "Ouvrir..."));
        assertEquals(List.of("key: breakable space at a punctuation mark: Fermer ?"), faults("Close?", "Fermer ?"));
        assertEquals(List.of("key: breakable space at a punctuation mark: Nom :"), faults("Name:", "Nom :"));
        assertEquals(List.of("key: wrong width of a space: Nom\u202F:"), faults("Name:", "Nom\u202F:"));
    }

    private List<String> faults(String english, String french) {
        return texts.faults(Map.of("key", english), Map.of("key", french));
    }
}
