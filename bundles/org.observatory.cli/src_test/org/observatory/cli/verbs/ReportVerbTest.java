// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.charts.ChartService;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.reference.SampleProject;
import org.observatory.reports.standard.StandardTemplates;

/** What is refused, and how; the files themselves are tested where the report engine runs. */
class ReportVerbTest {

    @TempDir
    private Path folder;
    private String sample;

    @BeforeEach
    void aSample() throws IOException {
        var target = folder.resolve("S");
        SampleProject.writeTo(target);
        sample = target.toString();
    }

    private String refused(int expected, String... words) {
        var terminal = new Terminal(Language.FRENCH);
        var all = new ArrayList<>(List.of("report", sample, "--out", folder.resolve("R").toString()));
        all.addAll(List.of(words));
        var verb = new ReportVerb(StandardTemplates.all(), ChartService.standard());
        assertEquals(expected, new CommandLine(Verbs.of(List.of(verb))).run(all, terminal.console()), terminal.err());
        assertFalse(terminal.err().contains("\tat "), terminal.err());
        return terminal.err();
    }

    @Test
    void anUnknownTemplateIsToldWithThoseThereAre() {
        var told = refused(2, "--template", "codebok");

        assertTrue(told.contains("vouliez-vous dire « codebook »") && told.contains("seminar-handout"), told);
    }

    @Test
    void anUnknownFormatIsToldWithThoseThereAre() {
        assertTrue(refused(2, "--template", "codebook", "--format", "pdf,doc").contains("pdf, html, docx, pptx, odt"));
    }

    @Test
    void anUnknownAudienceIsToldWithThoseThereAre() {
        assertTrue(refused(2, "--template", "codebook", "--for", "friends").contains("team, seminar, public"));
    }

    @Test
    void whatTheReportIsToBeAboutIsNamedWhenItIsNotThere() {
        var told = refused(1, "--template", "passages", "--about", "espérance");

        assertTrue(told.contains("Le projet n’a pas de code ou cas « espérance »."), told);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("R"), "a file");

        assertTrue(refused(1, "--template", "codebook").contains("R"), "");
    }

    @Test
    void aChartThatThereIsNotIsToldWithTheNearest() {
        var told = refused(1, "--template", "seminar-handout", "--chart", "codes-by-cas");

        assertTrue(told.contains("vouliez-vous dire « codes-by-case »"), told);
    }

    @Test
    void whatATemplateDoesNotTakeIsRefused() {
        var told = refused(2, "--template", "codebook", "--chart", "codes-by-case");

        assertTrue(told.contains("--chart est pour ces modèles : seminar-handout."), told);
    }
}
