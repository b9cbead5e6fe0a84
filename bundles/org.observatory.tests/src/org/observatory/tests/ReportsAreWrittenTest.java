// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartService;
import org.observatory.charts.Style;
import org.observatory.extensions.Extensions;
import org.observatory.model.coding.Diffusion;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.ObservatoryTables;
import org.observatory.reference.ReferenceData;
import org.observatory.reference.SampleProject;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportDraft;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportService;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** Reports as files: what the report engine and what comes after it make of them, in OSGi as in the product. */
class ReportsAreWrittenTest {

    private static final String CHART = "company-partnerships";
    private final ChartService charts = ChartService.standard();

    private ReportContent content(boolean slides) throws Exception {
        var chart = charts.draw(CHART, ObservatoryTables.of(ReferenceData.load()),
                new ChartContext(Language.FRENCH, slides ? Style.SEMINAR : Style.PUBLICATION), Progress.none());
        return new ReportDraft(Language.FRENCH).lead("À l’œuvre & <ensemble>").heading(1, "Première partie").body("Un paragraphe.")
                .named("Remarque : ", "une suite").grid("Effectifs", List.of(new Block.Column("Nom", 3, false), new Block.Column("Nombre", 1, true)),
                        List.of(List.of("confiance ▸ clés", "12"), List.of("dispute", "3")))
                .quotation("They trust each other.", "Entretien A", "en").points(List.of("un", "deux")).figure(chart)
                .heading(1, "Deuxième partie").heading(2, "Un détail").note("Une note.")
                .build("Essai", "Sous-titre", "Un essai", "abc");
    }

    private byte[] write(ReportFormat format) throws Exception {
        try (var service = new ReportService(charts)) {
            return service.write(content(format.isSlides()), format);
        }
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameReportIsTheSameFileInAnyTimeZone(ReportFormat format) throws Exception {
        var zone = TimeZone.getDefault();
        var first = write(format);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(first, write(format));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void wordHasHeadingsStylesRepeatedHeadsAndPicturesWithText() throws Exception {
        var parts = parts(write(ReportFormat.DOCX));
        var body = parts.get("word/document.xml");

        assertTrue(body.contains("<w:pStyle w:val=\"Heading1\"/>") && body.contains("<w:pStyle w:val=\"Quote\"/>"), body);
        assertTrue(body.contains("<w:tblHeader/>") && body.contains("<w:lang w:val=\"en\"/>"), body);
        assertTrue(body.contains("descr=\"") && body.contains("À l’œuvre &amp; &lt;ensemble&gt;"), body);
        assertFalse(body.contains("w:bookmarkStart") || body.contains("altChunk"), body);
        assertTrue(parts.get("word/styles.xml").contains("<w:name w:val=\"heading 1\"/>"));
        assertTrue(parts.get("docProps/core.xml").contains("<dc:language>fr</dc:language>"));
    }

    @Test
    void everySlideHasATitle() throws Exception {
        var parts = parts(write(ReportFormat.PPTX));
        var slides = parts.entrySet().stream().filter(part -> part.getKey().matches("ppt/slides/slide\\d+\\.xml")).map(Map.Entry::getValue).toList();

        assertTrue(slides.size() >= 4, parts.keySet().toString());
        slides.forEach(slide -> assertEquals(2, slide.split("type=\"title\"", -1).length, slide));
        assertTrue(slides.stream().anyMatch(slide -> slide.contains("<p:pic>") && slide.contains("descr=\"")));
        slides.forEach(slide -> assertFalse(slide.contains("lang=\"en-US\""), slide));
    }

    @Test
    void openDocumentHasHeadingsAndVectors() throws Exception {
        var parts = parts(write(ReportFormat.ODT));

        assertEquals("mimetype", parts.keySet().iterator().next());
        assertTrue(parts.get("content.xml").contains("text:outline-level=\"1\""), parts.get("content.xml"));
        assertTrue(parts.keySet().stream().anyMatch(name -> name.endsWith(".svg")), parts.keySet().toString());
        assertTrue(parts.get("content.xml").contains("<svg:desc>") && parts.get("styles.xml").contains("Heading_20_1"));
        assertFalse(parts.get("meta.xml").contains("dc:date"), parts.get("meta.xml"));
    }

    @Test
    void aPdfIsTaggedHasItsFontsInItAndTextThatCanBeSelected() throws Exception {
        try (var document = Loader.loadPDF(write(ReportFormat.PDF))) {
            assertEquals("fr-FR", document.getDocumentCatalog().getLanguage());
            assertEquals("Essai", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getStructureTreeRoot() != null);
            assertNull(document.getDocumentInformation().getCreationDate());
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("À l’œuvre & <ensemble>") && text.contains("57"), text);
            assertEveryFontIsEmbedded(document);
        }
    }

    private static void assertEveryFontIsEmbedded(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void aPageForTheWebHasHeadingsAndNoScripts() throws Exception {
        var page = new String(write(ReportFormat.HTML), StandardCharsets.UTF_8);

        assertTrue(page.contains("<html lang=\"fr\">") && page.matches("(?s).*<h2 [^>]*class=\"heading-1\".*") && page.contains("alt=\""), page);
        assertTrue(page.contains("lang=\"en\"") && page.contains("<th scope=\"col\""), page);
        assertFalse(page.contains("<script") || page.contains("AUTOGEN"), page);
    }

    private ReportContent longContent() {
        var draft = new ReportDraft(Language.FRENCH);
        for (var part = 1; part <= 8; part++) {
            draft.newPage().heading(1, "Partie " + part).heading(2, "Détail " + part);
            for (var paragraph = 0; paragraph < 8; paragraph++) {
                draft.body("Un paragraphe.");
            }
        }
        return draft.build("Long", "", "Un long rapport", "abc");
    }

    @Test
    void aLongReportBeginsWithATableOfContentsThatLeadsToItsHeadings() throws Exception {
        try (var service = new ReportService(charts)) {
            var word = parts(service.write(longContent(), ReportFormat.DOCX)).get("word/document.xml");
            assertTrue(word.contains("TOC \\o") && word.contains("w:anchor=\"_Toc"), word);
            var writer = parts(service.write(longContent(), ReportFormat.ODT)).get("content.xml");
            assertEquals(16, writer.split("text:bookmark-ref ", -1).length - 1, writer);
            var page = new String(service.write(longContent(), ReportFormat.HTML), StandardCharsets.UTF_8);
            assertTrue(page.contains("<nav>"), page);
            try (var document = Loader.loadPDF(service.write(longContent(), ReportFormat.PDF))) {
                var outline = document.getDocumentCatalog().getDocumentOutline();
                assertEquals("Partie 1", outline.getFirstChild().getTitle());
                assertEquals("Détail 1", outline.getFirstChild().getFirstChild().getTitle());
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setEndPage(1);
                var first = stripper.getText(document);
                var there = document.getPages().indexOf(outline.getLastChild().findDestinationPage(document)) + 1;
                assertTrue(first.contains("Sommaire") && first.matches("(?s).*Partie 8\\s+" + there + "\\b.*"), first);
            }
        }
    }

    @Test
    void moreThanAFileHoldsIsRefusedWithAWayOn() {
        var draft = new ReportDraft(Language.FRENCH);
        for (var paragraph = 0; paragraph <= 30_000; paragraph++) {
            draft.body("x");
        }
        try (var service = new ReportService(charts)) {
            var refused = assertThrows(ReportException.class, () -> service.write(draft.build("Trop", "", "Trop", "abc"), ReportFormat.PDF));
            assertTrue(refused.label().fr().contains("--about"), refused.label().fr());
        }
    }

    @Test
    void everyTemplateIsWrittenInBothLanguages(@TempDir Path folder) throws Exception {
        SampleProject.writeTo(folder.resolve("S"));
        var templates = Extensions.contributions(ReportTemplate.POINT, ReportTemplate.class);
        assertEquals(List.of(), templates.failures());
        try (var session = ProjectSession.openReadOnly(folder.resolve("S"));
                var source = new ReportSource(session, charts.analyses(), charts);
                var service = new ReportService(charts)) {
            for (var template : templates.values()) {
                for (var language : Language.values()) {
                    var about = template.id().equals("case-sheet") ? session.content().cases().getFirst().getId() : "";
                    var content = template.write(source, new ReportRequest(language, Diffusion.PUBLIC, about, false), Progress.none());
                    var format = language == Language.FRENCH ? ReportFormat.PDF : ReportFormat.DOCX;
                    assertTrue(service.write(content, format).length > 0, template.id());
                }
            }
        }
    }

    /** The engine asks the registry who runs scripts; nobody else answers, and we refuse. */
    @Test
    void scriptsAreNotRun() throws Exception {
        var runners = Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.birt.core.ScriptEngineFactory");
        assertEquals(1, runners.length);
        assertEquals("org.observatory.reports", runners[0].getContributor().getName());
        assertNull(Platform.getBundle("org.eclipse.birt.report.engine.script.javascript"));

        var factory = runners[0].createExecutableExtension("factoryClass");
        var engine = factory.getClass().getMethod("createScriptEngine").invoke(factory);
        var compile = Arrays.stream(engine.getClass().getMethods()).filter(method -> method.getName().equals("compile")).findFirst().orElseThrow();
        compile.setAccessible(true);
        var refused = assertThrows(InvocationTargetException.class, () -> compile.invoke(engine, null, "file", 1, "1 + 1"));

        assertEquals("Scripts in reports are not run.", refused.getCause().getMessage());
    }
}
