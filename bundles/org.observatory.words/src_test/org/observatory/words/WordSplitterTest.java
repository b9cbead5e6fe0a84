// SPDX-License-Identifier: EPL-2.0
package org.observatory.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class WordSplitterTest {

    private static String forms(String language, String text) {
        return WordSplitter.of(language, Stemming.LIGHT, List.of()).words(text).stream().filter(word -> !word.empty()).map(Word::form)
                .collect(Collectors.joining(" "));
    }

    private static String stem(String language, Stemming stemming, String word) {
        return WordSplitter.of(language, stemming, List.of()).words(word).getFirst().stem();
    }

    @Test
    void elisionsAreTakenOffWhateverTheApostrophe() {
        for (var apostrophe : List.of("’", "'")) {
            var text = "L’alliance d’habitants, jusqu’alors ; qu’ensuite, lorsqu’arrive aujourd’hui".replace("’", apostrophe);
            assertEquals("alliance habitants alors ensuite arrive aujourd’hui".replace("’", apostrophe), forms("fr", text));
        }
    }

    @Test
    void aWordStandsWithWhatIsElidedBeforeIt() {
        var word = WordSplitter.of("fr", Stemming.NONE, List.of()).words("Dans l’alliance").getLast();
        assertEquals(List.of(5, 15, "alliance"), List.of(word.start(), word.end(), word.form()));
    }

    @Test
    void stopWordsOfEachLanguageAreMarked() {
        assertEquals("voisins venus", forms("fr", "Les voisins sont venus, et ils étaient là."));
        assertEquals("neighbours came", forms("en-GB", "The neighbours came, and they weren’t with them."));
        assertEquals("maire", WordSplitter.of(null, Stemming.NONE, List.of("Salle")).words("Le maire, la salle").stream()
                .filter(word -> !word.empty()).map(Word::form).collect(Collectors.joining(" ")));
    }

    @Test
    void formsOfOneWordHaveOneStemAsFarAsIsAskedFor() {
        assertEquals(stem("fr", Stemming.MINIMAL, "partenariats"), stem("fr", Stemming.MINIMAL, "partenariat"));
        assertEquals(stem("fr", Stemming.LIGHT, "engagements"), stem("fr", Stemming.LIGHT, "engagement"));
        assertNotEquals(stem("fr", Stemming.NONE, "engagements"), stem("fr", Stemming.NONE, "engagement"));
        assertEquals(stem("en", Stemming.LIGHT, "neighbours"), stem("en", Stemming.LIGHT, "neighbour’s"));
    }

    @Test
    void everyWordStandsWhereItSays() {
        var text = "Ça coûte 12,5 %, c’est-à-dire 𝒳 — l’« Atelier » d’Aix-en-Provence !\nœuvre";
        for (var word : WordSplitter.of("fr", Stemming.LIGHT, List.of()).words(text)) {
            assertTrue(text.substring(word.start(), word.end()).toLowerCase(java.util.Locale.ROOT).endsWith(word.form()), word.toString());
            assertFalse(word.stem().isEmpty());
        }
        assertEquals(List.of(), WordSplitter.of("fr", Stemming.LIGHT, List.of()).words(" … "));
    }
}
