// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.documents.Made;
import org.observatory.exchange.documents.Reading;
import org.observatory.exchange.documents.ReceivedText;

class RichTextTest {

    private static ReceivedText body(String body) {
        return Reading.read(Made.rtf(body));
    }

    @Test
    void codesOfTheSetAndNumbersOfUnicodeMakeTheCharacters() {
        assertEquals("été œuvre é € ’—\u00A0x\u2011y\u00AD😀\n",
                body("\\'e9t\\'e9 \\'9cuvre \\u233\\'e9 \\u8364? \\rquote\\emdash\\~x\\_y\\-\\u-10179?\\u-8704?")
                        .text());
    }

    @Test
    void oldMacintoshTextIsReadInItsSet() {
        var file = ReceivedFile.of("a.rtf", "{\\rtf1\\mac été \\'8e}".replace("été", "\\'8et\\'8e")
                .getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("été é\n", Reading.read(file).text());
    }

    @Test
    void stylesAndOutlineLevelsMakeHeadings() {
        assertEquals(List.of("H1 Un", "H2 Deux", "H4 Quatre", "P corps"),
                Reading.parts(body("\\pard\\s1 Un\\par\\pard\\s2 Deux\\par\\pard\\outlinelevel3 Quatre\\par\\pard corps\\par")));
    }

    @Test
    void whatIsNoTextIsLeftOutAndSaid() {
        var text = body("{\\info{\\author Nom}}{\\header En-t\\'eate}{\\*\\inconnu secret}{\\*\\bkmkstart a}a{\\pict ffd8}"
                + "{\\v masqu\\'e9}{\\deleted \\'f4t\\'e9}{\\revised b}{\\*\\annotation Note}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt lien}}\\par");
        assertEquals("ablien\n", text.text());
        assertEquals(List.of("One tracked insertion is kept, as if it were accepted (paragraph 1).",
                "The headers and footers of its pages are left out.", "One picture is left out (paragraph 1).",
                "One hidden passage is left out (paragraph 1).",
                "One tracked deletion is left out, as if it were accepted (paragraph 1).",
                        "One comment is left out (paragraph 1)."),
                Reading.remarks(text));
    }

    @Test
    void notesFollowTheTextAndTablesAreLines() {
        var text = body("Mot{\\footnote \\pard Une note.} suite\\par\\trowd\\pard\\intbl a\\cell b\\cell\\row\\pard Fin\\par");
        assertEquals("Mot[1] suite\na\tb\nFin\n[1] Une note.\n", text.text());
    }

    @Test
    void textBoxesAreReadOnceAfterTheirParagraph() {
        var text = body("Avant{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt \\pard Encadr\\'e9.\\par}}{\\shprslt Encadr\\'e9.}} apr\\'e8s\\par Fin\\par");
        assertEquals("Avant après\nEncadré.\nFin\n", text.text());
    }

    @Test
    void lineEndsOfTheFileAreNone() {
        assertEquals("abc\nd\n", body("a\r\nb\nc\\line d\\par").text());
    }

    @Test
    void richTextUnderTheNameOfWordIsRead() {
        var file = ReceivedFile.of("entretien.doc", Made.rtf("Bonjour\\par").bytes());
        assertEquals("Bonjour\n", Reading.read(file).text());
        assertTrue(Reading.remarks(Reading.read(file))
                .contains("The file is of another format than its name says: rich text."));
    }
}
