// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.observatory.charts.Drawn;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;

/** What a chart was made from stands in every file. */
class ManifestTest {

    private final Drawn chart = Drawn.french("conviction");
    private final String json = new Manifest(chart.spec(), Style.PUBLICATION, 85, 300).json();

    private static String utf8(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void itNamesDataQueryMethodFormVersionsAndHowToCite() {
        for (var part : List.of("\"fingerprint\": \"" + chart.spec().fingerprint() + "\"", "\"analysis\": \"estimates\"",
                "\"by\": \"population\"", "\"sentence\": \"Estimations publiées", "\"widthMm\": 85.0", "\"dpi\": 300",
                "\"chartEngine\": \"BIRT", "\"citation\": \"«\u00a0Agir ensemble", "\"dataUpTo\": \"2021-09\"")) {
            assertTrue(json.contains(part), part + " in " + json);
        }
    }

    @Test
    void theDateIsThatOfTheData() {
        assertFalse(json.contains(String.valueOf(java.time.Year.now())), json);
        assertEquals("2021-09", chart.spec().provenance().date());
    }

    @Test
    void itStandsBesideTheFileAndInIt() throws Exception {
        var files = chart.files();
        assertEquals(json, utf8(files.get(ExportFormat.JSON)));
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(files.get(ExportFormat.SVG)));
        assertEquals(json, svg.getElementsByTagName("chart:manifest").item(0).getTextContent());
        assertTrue(utf8(files.get(ExportFormat.PNG)).contains(json));
        var ascii = new Manifest(chart.spec(), Style.PUBLICATION, 85, 300).ascii();
        assertTrue(utf8(files.get(ExportFormat.TIFF)).contains(ascii));
        assertTrue(utf8(files.get(ExportFormat.EPS)).replace("\n% ", "").contains(ascii));
        try (var pdf = Loader.loadPDF(files.get(ExportFormat.PDF))) {
            assertEquals(json, pdf.getDocumentInformation().getCustomMetadataValue("Manifest"));
            var xmp = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pdf.getDocumentCatalog().getMetadata().exportXMPMetadata());
            assertEquals(json, xmp.getElementsByTagName("chart:manifest").item(0).getTextContent());
            assertEquals("2021-09", xmp.getElementsByTagName("dc:date").item(0).getTextContent());
        }
    }

    @Test
    void svgDescribesTheChartAndThenItsDataAsATable() throws Exception {
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.file(ExportFormat.SVG)));
        var description = svg.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(description.startsWith(chart.spec().alternative()), description);
        assertEquals(1 + chart.spec().data().size(), description.lines().dropWhile(line -> !line.startsWith("Données")).skip(1).count());
        assertFalse(description.contains(chart.spec().data().rowKey(0)), "identities are not read aloud");
    }

    @Test
    void jsonKeepsOrderAndEscapes() {
        assertEquals("{\n  \"a\": [],\n  \"b\": \"\\\"\\u000a\\\\é\"\n}\n", Json.of(new java.util.TreeMap<>(Map.of("b", "\"\n\\é", "a", List.of()))));
        assertEquals("\"\\u00e9\"", Json.ascii("é"));
    }
}
