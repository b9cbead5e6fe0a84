// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @ValueSource(strings = { "elus", "ÉLUS impact", "impact  locaux", "Élus", "elus\u00a0locaux" })
    void caseAccentsAndOrderDoNotMatter(String typed) {
        assertTrue(new SearchWords(typed).match("IMPACT-Élus locaux"));
    }

    @Test
    void ligaturesAndApostrophesAreReadAsTheyAreTyped() {
        assertTrue(new SearchWords("mise en oeuvre").match("La mise en œuvre"));
        assertTrue(new SearchWords("l'alchimie").match("L’alchimie du bien commun"));
    }

    @Test
    void eachWordMustOccurInOneOfTheTexts() {
        assertTrue(new SearchWords("confiance trust").match("confiance", "trust"));
        assertFalse(new SearchWords("confiance money").match("confiance", "trust"));
    }

    @Test
    void noWordsFindEverything() {
        assertTrue(new SearchWords("  ").match((String) null));
    }

    @Test
    void spansCoverTheTextAsItIsShown() {
        var spans = new SearchWords("elus oeuvre").spans("Élus à l’œuvre");
        assertEquals(List.of(new SearchWords.Span(0, 4), new SearchWords.Span(9, 5)), spans);
    }

    @Test
    void aWordThatIsNotInTheTextHasNoSpan() {
        assertEquals(List.of(), new SearchWords("trust").spans("confiance"));
    }
}
