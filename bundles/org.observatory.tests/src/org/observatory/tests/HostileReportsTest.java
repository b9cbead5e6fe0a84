// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartService;
import org.observatory.model.coding.Diffusion;
import org.observatory.project.ProjectSession;
import org.observatory.reference.SampleProject;
import org.observatory.reports.Block;
import org.observatory.reports.ReportDraft;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportService;
import org.observatory.reports.ReportSource;
import org.observatory.reports.standard.SeminarHandout;

/** What comes from outside stays words: no script of a report runs, no file is read, no address is asked, whoever wrote it where. */
class HostileReportsTest {

    private static final List<String> WORDS = List.of("<value-of>6 * 7</value-of>", "<script>alert(6 * 7)</script>", "${6 * 7}",
            "<img src=\"file:///etc/hostname\">", "javascript:alert(42)", "<!ENTITY x SYSTEM \"file:///etc/hostname\">&x;",
            "=6*7+cmd|' /C calc'!A0");

    private final ChartService charts = ChartService.standard();

    private static String text(byte[] file, ReportFormat format) throws IOException {
        if (format == ReportFormat.PDF) {
            try (var document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (format == ReportFormat.HTML) {
            return new String(file, StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").replaceAll("\\s", "");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whatLooksLikeAScriptOrAFileIsShownAsItIsWritten(ReportFormat format) throws Exception {
        var draft = new ReportDraft(Language.ENGLISH).heading(1, WORDS.getFirst());
        WORDS.forEach(word -> draft.body(word).named("Bold: ", word).quotation(word, word, "en"));
        draft.grid(WORDS.get(1), List.of(new Block.Column(WORDS.get(2), 1, false)), WORDS.stream().map(List::of).toList());
        byte[] file;
        try (var service = new ReportService(charts)) {
            file = service.write(draft.build(WORDS.get(1), WORDS.get(3), WORDS.get(4), "abc"), format);
        }

        var shown = text(file, format);
        for (var word : WORDS) {
            assertTrue(plain(shown).contains(plain(word)), word + " is not in " + shown);
        }
        if (format == ReportFormat.PDF) {
            assertFalse(shown.matches("(?s).*\\b42\\b(?!\\)).*"), shown);
        } else {
            assertFalse(shown.contains("<script") || shown.contains("<img src=\"file") || shown.contains("TargetMode=\"External\""), shown);
        }
    }

    @Test
    void aProjectWithHostileFilesIsReportedWithoutThem(@TempDir Path folder) throws Exception {
        var project = folder.resolve("S");
        SampleProject.writeTo(project);
        var secret = Files.writeString(folder.resolve("secret"), "the-secret-of-this-machine");
        var proof = folder.resolve("proof");
        Files.createDirectories(project.resolve("charts"));
        Files.createDirectories(project.resolve("reports"));
        Files.writeString(project.resolve("charts/hostile.chart"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE c [<!ENTITY x SYSTEM "%s">]>
                <coding:ChartDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:coding="urn:observatory:coding:1" id="00000000-0000-4000-8000-000000000001" nameFr="&x;" formatVersion="2" \
                chart="programme-timeline"/>
                """.formatted(secret.toUri()));
        Files.writeString(project.resolve("charts/programme-timeline.en.properties"), "title = <value-of>6 * 7</value-of> ${java:runtime}\n");
        Files.writeString(project.resolve("reports/seminar-handout.rptdesign"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.23"><method name="initialize"><![CDATA[
                new java.io.FileOutputStream("%s").close();]]></method></report>
                """.formatted(proof));

        try (var session = ProjectSession.openReadOnly(project);
                var source = new ReportSource(session, charts.analyses(), charts);
                var service = new ReportService(charts)) {
            assertEquals(List.of("charts/hostile.chart"), session.leftOut());
            var request = new ReportRequest(Language.ENGLISH, Diffusion.PUBLIC, "", false, Map.of("chart", "programme-timeline"));
            var content = new SeminarHandout().write(source, request, Progress.none());
            for (var format : List.of(ReportFormat.HTML, ReportFormat.PDF)) {
                var shown = text(service.write(content, format), format);

                assertFalse(shown.contains("the-secret-of-this-machine"), shown);
                assertTrue(plain(shown).contains(plain("<value-of>6 * 7</value-of> ${java:runtime}")), shown);
            }
        }
        assertFalse(Files.exists(proof));
    }
}
