// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.exchange.documents.Made;
import org.observatory.exchange.documents.Reading;

class MarkdownTest {

    private static List<String> parts(String text) {
        var read = Reading.read(Made.text("notes.md", text));
        assertEquals(text, read.text());
        return Reading.parts(read);
    }

    @Test
    void headingsAndParagraphsAreFoundInTheSource() {
        assertEquals(List.of("H1 # Un", "P Deux\nlignes *ici* 😀.", "H2 Autre\n-----", "P puce", "P suite", "P cité"),
                parts("# Un\n\nDeux\nlignes *ici* 😀.\n\nAutre\n-----\n- puce\n\n  suite\n\n> cité\n"));
    }

    @Test
    void theHeadOfAFileIsNoHeading() {
        assertEquals(List.of("H1 # Un"), parts("---\ntitle: x\n---\n# Un\n"));
        assertEquals(List.of("P texte"), parts("---\n---\ntexte\n"));
    }

    @Test
    void codeIsAParagraph() {
        assertEquals(List.of("P ```\nQ : x\n```"), parts("```\nQ : x\n```\n"));
    }

    @Test
    void turnsAreFoundAsInPlainText() {
        assertEquals(List.of("P **Enquêteur** : Quoi ?", "P **Réponse :** Rien.", "T0 **Enquêteur** : Quoi ?",
                "T1 **Réponse :** Rien."),
                parts("**Enquêteur** : Quoi ?\n\n**Réponse :** Rien.\n"));
    }
}
