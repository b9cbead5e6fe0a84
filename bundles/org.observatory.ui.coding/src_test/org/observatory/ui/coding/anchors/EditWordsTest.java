// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.coding.Segment;
import org.observatory.coding.anchors.Placed;
import org.observatory.model.coding.CodingFactory;

class EditWordsTest {

    private final EditWords words = new EditWords(new AnchorTexts(Language.FRENCH));

    private static Placed.Changed changed(String was, String becomes) {
        return new Placed.Changed(CodingFactory.eINSTANCE.createCoding(), new Segment(0, becomes.length()), was, becomes);
    }

    @Test
    void whatWasEditedIsInView() {
        var placed = changed("Au début je m’asseyais seulement, j’ai un cahier de phrases", "Au début je m’asseyais seulement, j’ai un cahier de mots");
        assertEquals("…j’ai un cahier de phrases", words.was(placed));
        assertEquals("…j’ai un cahier de mots", words.becomes(placed));
        assertEquals("son texte a été modifié", words.fate(placed));
    }

    @Test
    void shortWordsAreWhole() {
        var placed = changed("Le maire a dit oui", "La mairesse a dit oui");
        assertEquals("Le maire a dit oui", words.was(placed));
        assertEquals("La mairesse a dit oui", words.becomes(placed));
    }
}
