// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;

/**
 * Charts read no chart files: definitions are classes of plug-ins, and of a project's files only the words written for a chart are
 * read. Whatever stands in data and words stays words, in every file that is written.
 */
class NothingRunsTest {

    private static final String SCRIPT = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @TempDir
    private Path project;

    private ChartSpec chart() throws Exception {
        var mark = new Mark("k" + SCRIPT, BigDecimal.TEN, SCRIPT, SCRIPT, true);
        var plot = new Plot.Bars(true, false, Axis.percent(SCRIPT), List.of(Category.of(SCRIPT, SCRIPT)), List.of(new Series(SCRIPT, List.of(mark))));
        var data = Table.builder("data", Label.same(SCRIPT)).column("a", Label.same(SCRIPT), Kind.TEXT).column("b", Label.same(FORMULA), Kind.TEXT)
                .row("r" + SCRIPT, SCRIPT, FORMULA).build();
        var described = new ChartSpec("chart", Language.FRENCH, SCRIPT, SCRIPT, plot, new Captions(SCRIPT, SCRIPT, SCRIPT, SCRIPT), SCRIPT, data, "f");
        var file = ChartTexts.file(project, "chart", Language.FRENCH);
        new ChartTexts(Map.of("lecture", "${java:version} #{7*7} " + SCRIPT)).write(file);
        assertTrue(Files.readString(file).contains("${java:version}"));
        return ChartTexts.read(file).on(described);
    }

    @Test
    void noScriptInDataOrWordsBecomesOneInAFile() throws Exception {
        var service = ChartService.standard();
        var chart = chart();
        assertTrue(chart.captions().lecture().startsWith("${java:version} #{7*7} "), "words are not evaluated");
        var files = service.export(chart, Style.PUBLICATION, EnumSet.allOf(ExportFormat.class), 180, 72);
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(files.get(ExportFormat.SVG)));
        var elements = svg.getElementsByTagName("*");
        for (var i = 0; i < elements.getLength(); i++) {
            assertFalse(List.of("script", "foreignObject", "a", "image", "use", "img").contains(elements.item(i).getNodeName()));
            for (var j = 0; j < elements.item(i).getAttributes().getLength(); j++) {
                assertFalse(elements.item(i).getAttributes().item(j).getNodeName().startsWith("on"));
            }
        }
        var page = new String(service.indexPage(List.of(new Exported(chart, Style.PUBLICATION, 180, 72, Map.of(ExportFormat.SVG, "chart.svg"))),
                Language.FRENCH), StandardCharsets.UTF_8);
        assertFalse(page.contains("<script") || page.contains("<img src=x"), page);
        assertTrue(page.contains("default-src 'none'"));
        try (var pdf = Loader.loadPDF(files.get(ExportFormat.PDF))) {
            assertEquals(null, pdf.getDocumentCatalog().getOpenAction());
            assertEquals(null, pdf.getDocumentCatalog().getNames());
            assertEquals(List.of(), pdf.getPage(0).getAnnotations());
        }
        var csv = new String(files.get(ExportFormat.CSV), StandardCharsets.UTF_8);
        assertTrue(csv.contains("'=HYPERLINK"), csv);
    }

    @Test
    void aProjectsFolderOfChartsIsReadForWordsAlone() throws Exception {
        var charts = Files.createDirectories(project.resolve("charts"));
        for (var name : List.of("evil.chart", "evil.rptdesign", "evil.js", "evil.fr.properties.class")) {
            Files.writeString(charts.resolve(name), SCRIPT);
        }
        assertEquals(ChartTexts.NONE, ChartTexts.read(ChartTexts.file(project, "evil", Language.FRENCH)));
    }
}
