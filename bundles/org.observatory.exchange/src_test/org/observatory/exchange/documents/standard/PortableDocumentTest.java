// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.observatory.exchange.ImportException.Kind;
import org.observatory.exchange.documents.Made;
import org.observatory.exchange.documents.Reading;

class PortableDocumentTest {

    @Test
    void pagesFollowEachOtherAndEmptyOnesAreNamed() {
        var text = Reading.read(Made.pdf("Première page.", "", "Troisième page."));
        assertEquals("Première page.\nTroisième page.\n", text.text());
        assertEquals(List.of("The text is taken from pages: lines end as they are set there, and words may be hyphenated.",
                "One page has no text and may be a picture (page 2)."), Reading.remarks(text));
    }

    @Test
    void aPdfOfPicturesIsSaidToBeScanned() {
        var refused = Reading.refused(Made.pdf("", ""), Kind.EMPTY);
        assertTrue(refused.label().en().contains("2 pages") && refused.label().en().contains("OCR"), refused.label()
                .en());
    }

    @Test
    void aPasswordIsAskedForAndAnEmptyOneIsNone() {
        Reading.refused(Made.pdf(document -> {
            document.addPage(new PDPage());
            Made.protect(document, "secret", true);
        }), Kind.ENCRYPTED);
        Reading.refused(Made.pdf(document -> {
            document.addPage(new PDPage());
            Made.protect(document, "", true);
        }), Kind.EMPTY);
    }

    @Test
    void aPdfThatForbidsItIsLeftAlone() {
        var refused = Reading.refused(Made.pdf(document -> {
            document.addPage(new PDPage());
            Made.protect(document, "", false);
        }), Kind.ENCRYPTED);
        assertTrue(refused.label().en().contains("forbids"), refused.label().en());
    }

    /** A font whose letter A the file says to be an emoji, which no font that may be embedded here has. */
    @Test
    void charactersAreThoseThatTheFileSaysTheyAre() {
        var text = Reading.read(Made.pdf(document -> {
            var font = new PDType1Font(FontName.HELVETICA);
            var map = """
                    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
                    1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <D83DDE00> endbfchar
                    endcmap end end""";
            font.getCOSObject().setItem(COSName.TO_UNICODE,
                    new PDStream(document, new java.io.ByteArrayInputStream(map.getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(50, 700);
                content.showText("A");
                content.endText();
            }
        }));
        assertEquals("😀\n", text.text());
    }
}
