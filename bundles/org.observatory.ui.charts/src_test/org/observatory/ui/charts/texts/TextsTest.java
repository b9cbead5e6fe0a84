// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;

class TextsTest {

    @Test
    void textsAreInTheLanguageAskedForWhateverThatOfTheMachine() {
        assertEquals("Exporter…", new Texts(Language.FRENCH).get("action.export"));
        assertEquals("Export…", new Texts(Language.ENGLISH).get("action.export"));
    }

    @Test
    void placesAreFilledAndNumbersAgree() {
        assertEquals("“a.svg” is now in /tmp.", new Texts(Language.ENGLISH).get("export.done", "“a.svg”", "/tmp", 1));
        assertEquals("Le dossier /tmp n’existe plus\u202f; choisissez-en un autre.", new Texts(Language.FRENCH)
                .get("export.gone", "/tmp"));
    }
}
