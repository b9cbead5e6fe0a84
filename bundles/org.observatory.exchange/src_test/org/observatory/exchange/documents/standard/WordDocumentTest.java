// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.exchange.documents.Made;
import org.observatory.exchange.documents.Reading;
import org.observatory.exchange.documents.ReceivedText;

class WordDocumentTest {

    private static ReceivedText body(String body) {
        return Reading.read(Made.docxBody(body));
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @Test
    void stylesAndOutlineLevelsMakeHeadings() {
        var styles = Made.wordXml("styles", """
                <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Mien"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre1"/></w:style>
                <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
                <w:style w:type="paragraph" w:styleId="O"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Boucle"><w:name w:val="y"/><w:basedOn w:val="Boucle"/></w:style>""");
        var body = "";
        for (var style : List.of("T", "Titre1", "Mien", "O", "Boucle", "Inconnu")) {
            body += p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(style));
        }
        body += p("<w:pPr><w:outlineLvl w:val=\"4\"/></w:pPr>" + r("direct"));
        body += p("<w:pPr><w:pStyle w:val=\"Titre1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>" + r("corps"));
        var text = Reading.read(Made.docxEntries(Map.of("word/document.xml",
                Made.wordXml("document", "<w:body>" + body + "</w:body>"), "word/styles.xml", styles)));
        assertEquals(List.of("H1 T", "H1 Titre1", "H1 Mien", "H3 O", "P Boucle", "P Inconnu", "H5 direct", "P corps"),
                Reading.parts(text));
    }

    @Test
    void runsTabsBreaksAndHyphensMakeTheText() {
        var text = body(p(r("a ") + r("b")
                + "<w:r><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:noBreakHyphen/><w:softHyphen/>"
                + "<w:t xml:space=\"preserve\">e\nf</w:t></w:r>") + p("") + p(r("fin")));
        assertEquals("a b\tc\nd\u2011\u00ADe f\n\nfin\n", text.text());
        assertEquals(List.of("P a b\tc\nd\u2011\u00ADe f", "P fin"), Reading.parts(text));
    }

    @Test
    void whiteSpaceThatIsNotPreservedIsThatOfTheXml() {
        assertEquals("ab\u00A0\n", body(p("<w:r><w:t> a </w:t></w:r><w:r><w:t>\n b\u00A0 </w:t></w:r>")).text());
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        var text = body(p(r("Nous ") + "<w:ins>" + r("avons ")
                + "</w:ins><w:del><w:r><w:delText>aurions </w:delText></w:r></w:del>"
                + r("agi.")) + p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Uni ")) + p(r("ensemble.")));
        assertEquals("Nous avons agi.\nUni ensemble.\n", text.text());
        assertEquals(List.of("One tracked insertion is kept, as if it were accepted (paragraph 1).",
                "One tracked deletion is left out, as if it were accepted (paragraph 1)."), Reading.remarks(text));
    }

    @Test
    void hiddenTextIsLeftOutAndSaid() {
        var text = body(p(r("Vu.") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Masqué.</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Revu.</w:t></w:r>"));
        assertEquals("Vu.Revu.\n", text.text());
        assertEquals(List.of("One hidden passage is left out (paragraph 1)."), Reading.remarks(text));
    }

    @Test
    void fieldsGiveTheirResultAndNotTheirInstruction() {
        var text = body(p(r("Page ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + r("instruction") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("12")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"X\">" + r("!") + "</w:fldSimple>"
                + "<w:hyperlink>" + r(" lien") + "</w:hyperlink>"));
        assertEquals("Page 12! lien\n", text.text());
    }

    @Test
    void notesFollowTheTextUnderTheirNumbers() {
        var notes = Made.wordXml("footnotes", """
                <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>trait</w:t></w:r></w:p></w:footnote>
                <w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Sept.</w:t></w:r></w:p>
                <w:p><w:r><w:t>Suite.</w:t></w:r></w:p></w:footnote>""");
        var ends = Made.wordXml("endnotes", "<w:endnote w:id=\"7\"><w:p><w:r><w:t>Fin.</w:t></w:r></w:p></w:endnote>");
        var body = p(r("Un") + "<w:r><w:endnoteReference w:id=\"7\"/></w:r>" + r(" mot")
                + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"99\"/></w:r>");
        var text = Reading.read(Made.docxEntries(Map.of("word/document.xml",
                Made.wordXml("document", "<w:body>" + body + "</w:body>"), "word/footnotes.xml", notes,
                        "word/endnotes.xml", ends,
                "word/_rels/document.xml.rels", Made.relations("footnotes", "footnotes.xml", "endnotes",
                        "/word/endnotes.xml"))));
        assertEquals("Un[1] mot[2]\n[1] Fin.\n[2] Sept.\nSuite.\n", text.text());
        assertEquals(List.of("2 notes are moved to the end, their numbers left in brackets (paragraph 1)."),
                Reading.remarks(text));
    }

    @Test
    void aTableIsALineForEachRow() {
        var cell = "<w:tc><w:p>%s</w:p></w:tc>";
        var text = body(p(r("Avant")) + "<w:tbl><w:tr>" + cell.formatted(r("ENQ")) + cell.formatted(r("Comment ?"))
                + "</w:tr><w:tr>"
                + cell.formatted(r("MARIE")) + "<w:tc>" + p(r("Ainsi.")) + p(r("Et voilà.")) + "</w:tc></w:tr></w:tbl>"
                        + p(r("Après")));
        assertEquals("Avant\nENQ\tComment ?\nMARIE\tAinsi.\nEt voilà.\nAprès\n", text.text());
        assertEquals(List.of("P Avant", "P ENQ\tComment ?", "P MARIE\tAinsi.\nEt voilà.", "P Après",
                "T0 ENQ\tComment ?", "T1 MARIE\tAinsi.\nEt voilà.\nAprès"), Reading.parts(text));
        assertTrue(Reading.remarks(text)
                .contains("2 rows of tables are a line each, their cells divided by tabs (paragraphs 3 and 6)."),
                Reading.remarks(text).toString());
    }

    @Test
    void aTableOfOneColumnIsItsParagraphs() {
        var text = body("<w:tbl><w:tr><w:tc>" + p(r("Un.")) + "<w:tbl><w:tr><w:tc>" + p(r("a")) + "</w:tc><w:tc>"
                + p(r("b"))
                + "</w:tc></w:tr></w:tbl>" + p(r("Deux.")) + "</w:tc></w:tr></w:tbl>");
        assertEquals("Un.\na\tb\nDeux.\n", text.text());
    }

    @Test
    void textBoxesFollowTheirParagraphAndAreReadOnce() {
        var text = body(p(r("Avant ") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
                + p(r("Encadré."))
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + p(r("Encadré."))
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("après")));
        assertEquals("Avant après\nEncadré.\n", text.text());
        assertEquals(List.of("One text box follows the paragraph it is anchored in (paragraph 2)."),
                Reading.remarks(text));
    }

    @Test
    void whatIsNoTextIsCounted() {
        var text = body(p(r("a") + "<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:object/></w:r><w:r><w:commentReference/></w:r>")
                + p("<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>" + r("b")) + "<w:altChunk/>"
                + p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>" + "<w:r><w:sym w:char=\"F0E0\"/></w:r>"));
        assertEquals("a\nb\nx=1\uF0E0\n", text.text());
        assertEquals(List.of("One picture is left out (paragraph 1).",
                "2 embedded objects are left out (paragraphs 1 and 3).",
                "One comment is left out (paragraph 1).",
                        "The automatic number or bullet of one paragraph is left out (paragraph 2).",
                "One formula is reduced to its characters (paragraph 3).",
                "One sign of a symbol font may show as another (paragraph 3)."), Reading.remarks(text));
    }

    @Test
    void headersAreSaidToBeLeftOut() {
        var file = Made.docxEntries(Map.of("word/document.xml", Made.wordXml("document", "<w:body>" + p(r("a"))
                + "</w:body>"),
                "word/header1.xml", Made.wordXml("hdr", p(r("En-tête")))));
        assertEquals(List.of("The headers and footers of its pages are left out."),
                Reading.remarks(Reading.read(file)));
    }

    @Test
    void whatPoiWritesIsRead() {
        var text = Reading.read(Made.docx(document -> {
            document.createParagraph().createRun().setText("Bonjour");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("a");
            table.getRow(0).getCell(1).setText("b");
            document.createFootnote().createParagraph().createRun().setText("Une note");
        }));
        assertEquals("Bonjour\na\tb\n", text.text());
        assertEquals("docx", text.format());
    }

    @Test
    void textInElementsOfLaterVersionsIsKept() {
        assertEquals("avant dedans\n", body("<w:nouveau>" + p(r("avant ") + "<w:encore>" + r("dedans") + "</w:encore>")
                + "</w:nouveau>").text());
    }
}
