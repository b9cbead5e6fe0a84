// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Speaker;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.texts.CodingTexts;

class OutlineRowTest {

    private static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);
    private static final String TEXT = "Les débuts\nBonjour.\nOn ne se connaissait pas.\n";

    private final Document document = CodingFactory.eINSTANCE.createDocument();

    private void part(PartKind kind, int start, int end, Speaker speaker) {
        var part = CodingFactory.eINSTANCE.createPart();
        part.setKind(kind);
        part.setLevel(kind == PartKind.HEADING ? 1 : 0);
        part.setStart(start);
        part.setEnd(end);
        part.setSpeaker(speaker);
        document.getParts().add(part);
    }

    private static Speaker speaker(String name, boolean leftOut) {
        var speaker = CodingFactory.eINSTANCE.createSpeaker();
        speaker.setNameFr(name);
        speaker.setLeftOut(leftOut);
        return speaker;
    }

    private List<OutlineRow> outline() {
        return OutlineRow.of(document, TEXT, FRENCH);
    }

    @Test
    void headingsAndTurnsAreListedWithWhoSpeaks() {
        part(PartKind.HEADING, 0, 10, null);
        part(PartKind.TURN, 11, 19, speaker("Enquêtrice", true));
        part(PartKind.TURN, 20, 45, speaker("Marie D.", false));
        part(PartKind.PARAGRAPH, 20, 45, null);
        assertEquals(List.of("Les débuts", "    Enquêtrice (laissé hors des comptes)\u00a0: Bonjour.",
                "    Marie D.\u00a0: On ne se connaissait pas."), outline().stream().map(OutlineRow::label).toList());
    }

    @Test
    void theLineOfAnOffsetIsThatOfThePartItStandsIn() {
        part(PartKind.HEADING, 0, 10, null);
        part(PartKind.TURN, 11, 19, speaker("Enquêtrice", true));
        assertEquals(List.of(0, 0, 1, 1), List.of(OutlineRow.at(outline(), 0), OutlineRow.at(outline(), 10),
                OutlineRow.at(outline(), 11), OutlineRow.at(outline(), 40)));
        assertEquals(-1, OutlineRow.at(List.of(), 3));
    }

    @Test
    void whoSpeaksIsNamedOnceEvenIfTheTranscriptNamesThem() {
        var text = "Marie\u00a0: Bonjour.\nMarie me dit tout.\n";
        part(PartKind.TURN, 0, 16, speaker("Marie", false));
        part(PartKind.TURN, 17, 35, speaker("Marie", false));
        assertEquals(List.of("Marie\u00a0: Bonjour.", "Marie\u00a0: Marie me dit tout."),
                OutlineRow.of(document, text, FRENCH).stream().map(OutlineRow::label).toList());
    }

    @Test
    void partsBeyondTheTextAreNoError() {
        part(PartKind.TURN, 100, 200, speaker("Marie D.", false));
        part(PartKind.TURN, -5, 3, null);
        assertEquals(2, outline().size());
        assertTrue(OutlineRow.of(CodingFactory.eINSTANCE.createDocument(), "", FRENCH).isEmpty());
    }

    @Test
    void theFileReceivedIsNamedWithItsCharacterSet() {
        var texts = new CodingTexts(Language.FRENCH);
        assertEquals("Aucun fichier d’origine n’est conservé.", OriginalLine.text(document, texts));
        document.setOriginal("entretien-3.docx");
        document.setCharset("windows-1252");
        assertEquals("Reçu sous la forme du fichier entretien-3.docx. Lu en windows-1252.", OriginalLine.text(document, texts));
    }
}
