// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.charts.Drawn;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;

class WritersTest {

    @Test
    void svgIsWellFormedAndEveryIdentifierIsUnique() throws Exception {
        for (var chart : Drawn.all()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(chart.file(ExportFormat.SVG)));
            var ids = new HashSet<String>();
            var all = document.getElementsByTagName("*");
            for (var i = 0; i < all.getLength(); i++) {
                var id = all.item(i).getAttributes().getNamedItem("id");
                assertTrue(id == null || ids.add(id.getNodeValue()), chart + ": " + id);
            }
            assertEquals(chart.language().code(), document.getDocumentElement().getAttribute("lang"));
        }
    }

    @Test
    void svgTextsKeepTheirWidthWhereTheFontIsMissing() throws Exception {
        var text = new Item.Text("Œuvre", 1, 20, Face.BOLD, 10, Colour.WHITE);
        var width = SvgWriter.number(Face.BOLD.width("Œuvre", 100));
        assertTrue(svg(text).contains(" font-size=\"100\" "), svg(text));
        assertTrue(svg(text).contains("textLength=\"" + width + "\" lengthAdjust=\"spacingAndGlyphs\""), svg(text));
    }

    @Test
    void svgDashesOfARectangleBeginAtItsUpperLeftCornerInEveryProgram() throws Exception {
        var box = new Box(1, 2, 30, 40);
        var dashed = svg(new Item.Rectangle(box, null, new Pen(Colour.WHITE, 1, List.of(2.0, 1.0))));
        assertTrue(dashed.contains("d=\"M1 2 L31 2 L31 42 L1 42 Z\""), dashed);
        assertTrue(svg(new Item.Rectangle(box, Colour.WHITE, null)).contains("<rect x=\"1\""), "nothing else is changed");
    }

    private static String svg(Item item) throws Exception {
        var spec = Drawn.french("conviction").spec();
        var drawing = new Drawing("chart", 100, 100, Language.FRENCH, "chart", "chart", List.of(item));
        return new String(SvgWriter.write(drawing, new Manifest(spec, Style.PUBLICATION, 85, 300)), StandardCharsets.UTF_8);
    }

    @Test
    void svgNumbersHaveAtMostThreeDecimalsAndNoExponent() {
        assertEquals("0.333", SvgWriter.number(1 / 3.0));
        assertEquals("0", SvgWriter.number(-1e-9));
        assertEquals("1000000", SvgWriter.number(1e6));
    }

    @Test
    void svgEscapesWhatXmlReservesAndDropsWhatItCannotHold() {
        assertEquals("R&amp;D &lt;sociétale&gt; &quot;à&quot;",
                SvgWriter.escape("R&D <sociétale> \"à\"\u0000\u000c\ufffe"));
    }

    @Test
    void pdfTextKeepsItsAccentsAndTheFigureItsAlternative() throws IOException {
        var chart = Drawn.french("conviction");
        try (var pdf = Loader.loadPDF(chart.file(ExportFormat.PDF))) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("jugent nécessaire d’agir ensemble"), text);
            assertTrue(text.contains("98\u202f%"), text);
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertEquals(chart.spec().title(), pdf.getDocumentInformation().getTitle());
            assertNull(pdf.getDocumentInformation().getCreationDate());
            var figure = (PDStructureElement) pdf
                    .getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertEquals(chart.spec().alternative(), figure.getAlternateDescription());
            assertEquals(85, pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.001);
        }
    }

    @Test
    void pngIsReadBackAtItsSize() throws IOException {
        var chart = Drawn.french("conviction");
        var image = ImageIO.read(new ByteArrayInputStream(chart.file(ExportFormat.PNG)));
        assertEquals(1004, image.getWidth());
        assertEquals(Math.round(chart.drawing().height() / 72 * 300), image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    }

    private static Table table() {
        return Table.builder("t", Label.same("t")).column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column("value", new Label("Value", "Valeur"), Kind.NUMBER)
                .column("sure", new Label("Sure", "Sûr"), Kind.FLAG)
                .row("a", new Label("one; two, \"three\"", "un; deux"), new BigDecimal("1234.50"), true)
                .row("b", Label.same("=1+1"), null, null).build();
    }

    private static String csv(Language language) {
        return new String(CsvWriter.write(table(), language), StandardCharsets.UTF_8);
    }

    @Test
    void csvOpensInASpreadsheetOfItsLanguage() {
        assertEquals("\ufeffNom;Valeur;Sûr\r\n\"un; deux\";1234,50;oui\r\n'=1+1;;\r\n", csv(Language.FRENCH));
        assertEquals("\ufeffName,Value,Sure\r\n\"one; two, \"\"three\"\"\",1234.50,yes\r\n'=1+1,,\r\n",
                csv(Language.ENGLISH));
    }

    @Test
    void csvLeavesNegativeNumbersAlone() {
        var table = Table.builder("t", Label.same("t")).column("v", Label.same("v"), Kind.NUMBER)
                .row("a", new BigDecimal("-3")).build();
        assertFalse(new String(CsvWriter.write(table, Language.ENGLISH), StandardCharsets.UTF_8).contains("'"));
    }
}
