// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.observatory.charts.Drawn;
import org.observatory.charts.ExportFormat;

class PrintFormatsTest {

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void tiffHasThePixelsOfPng() throws IOException {
        for (var id : new String[] { "conviction", "debate-steps" }) {
            var files = Drawn.french(id).files();
            assertArrayEquals(pixels(image(files.get(ExportFormat.PNG))), pixels(image(files.get(ExportFormat.TIFF))), id);
        }
    }

    @Test
    void tiffTellsItsResolution() throws Exception {
        var reader = ImageIO.getImageReadersByFormatName("tiff").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(Drawn.french("conviction").file(ExportFormat.TIFF))));
        IIOMetadata metadata = reader.getImageMetadata(0);
        var tree = metadata.getAsTree("javax_imageio_1.0");
        var dimension = org.w3c.dom.Element.class.cast(tree).getElementsByTagName("HorizontalPixelSize").item(0);
        var mm = Double.parseDouble(dimension.getAttributes().getNamedItem("value").getNodeValue());
        assertEquals(300, 25.4 / mm, 0.01);
    }

    @Test
    void lzwComesBackWhateverItPacks() throws IOException {
        var random = new Random(6);
        for (var size : new int[] { 1, 2, 255, 5_000, 70_000 }) {
            for (var letters : new int[] { 1, 3, 256 }) {
                var image = new BufferedImage(size < 300 ? size : size / 100, size < 300 ? 1 : 100, BufferedImage.TYPE_INT_RGB);
                for (var i = 0; i < image.getWidth() * image.getHeight(); i++) {
                    image.setRGB(i % image.getWidth(), i / image.getWidth(), random.nextInt(letters) * 0x010203);
                }
                var file = TiffWriter.write(image, 300, "{}");
                assertArrayEquals(pixels(image), pixels(image(file)), size + " of " + letters);
            }
        }
    }

    private static String eps(String id) {
        return new String(Drawn.french(id).file(ExportFormat.EPS), StandardCharsets.US_ASCII);
    }

    @Test
    void epsIsAsciiOfItsSizeWithItsFontsInIt() throws IOException {
        var chart = Drawn.french("conviction");
        var eps = eps("conviction");
        assertTrue(eps.startsWith("%!PS-Adobe-3.0 EPSF-3.0\n"));
        assertTrue(eps.contains("%%HiResBoundingBox: 0 0 240.945 " + SvgWriter.number(chart.drawing().height()) + "\n"));
        assertFalse(eps.chars().anyMatch(letter -> letter > 0x7e));
        assertTrue(eps.lines().allMatch(line -> line.length() <= 1000));
        assertEquals(2, Pattern.compile("/FontType 42 def").matcher(eps).results().count());
        assertTrue(eps.contains("/eacute "), "letters keep the names by which their meaning is found");
        var outlines = Pattern.compile("/sfnts \\[\\n<\\n(.*?)00>", Pattern.DOTALL).matcher(eps);
        assertTrue(outlines.find());
        var font = java.util.HexFormat.of().parseHex(outlines.group(1).replace("\n", ""));
        assertTrue(new TTFParser(true).parse(new RandomAccessReadBuffer(font)).getNumberOfGlyphs() > 20);
    }

    @Test
    void everyTextOfEpsIsShownWithALetterItsFontHas() {
        for (var chart : Drawn.all().stream().filter(page -> page.widthMm() == 85).toList()) {
            var eps = new String(chart.file(ExportFormat.EPS), StandardCharsets.US_ASCII);
            assertEquals(chart.drawing().texts().size(), Pattern.compile(" selectfont ").matcher(eps).results().count(), chart.toString());
            assertFalse(eps.contains("/.notdef put\n"), chart.toString());
        }
    }

    @Test
    void aWorkbookHoldsTheDataAndWhatIsSaidOfIt() throws Exception {
        var chart = Drawn.french("conviction");
        var sheets = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(chart.file(ExportFormat.XLSX)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = zip.readAllBytes();
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
                assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
                sheets.append(new String(xml, StandardCharsets.UTF_8));
            }
        }
        assertTrue(sheets.indexOf("<c><v>98</v></c>") > 0, "numbers are numbers");
        assertTrue(sheets.indexOf("Responsables associatifs") > 0);
        assertTrue(sheets.indexOf(SvgWriter.escape(chart.spec().captions().lecture())) > 0);
        assertTrue(sheets.indexOf("<sheet name=\"Données\"") > 0);
    }
}
