// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.cli.Application;
import org.observatory.cli.Console;

/** The verbs as the product has them, from the sample to its charts. */
class CommandLineTest {

    @TempDir
    private Path folder;
    private String sample;

    private record Said(int code, String out, String err) {
    }

    private static Said run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Language.FRENCH);
        var code = Application.run(List.of(words), console);
        var said = new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertFalse(said.err().contains("\tat ") || said.err().contains("Exception"), said.err());
        return said;
    }

    @BeforeEach
    void writeTheSample() {
        sample = folder.resolve("S").toString();
        assertEquals(new Said(0, sample + "\n", ""), run("sample", sample));
    }

    @Test
    void theSampleHasWarningsOnly() {
        var said = run("validate", sample);

        assertEquals(0, said.code());
        for (var expected : List.of("PHARE", "IMPACT", "81", "Temporalités", "[conflicting-sources ", "[incomplete-typology ",
                "note\u00a030", "avertissement\u00a0: ")) {
            assertTrue(said.out().contains(expected), expected + " in " + said.out());
        }
        assertFalse(said.out().contains("erreur\u00a0: "), said.out());
    }

    @Test
    void everyListIsPrinted() {
        for (var list : List.of("analyses", "charts", "palettes", "importers", "exporters", "checks", "verbs")) {
            assertEquals(0, run("list", list).code());
        }
        assertTrue(run("list", "charts").out().contains("conviction"));
        assertTrue(run("list", "checks").out().contains("conflicting-sources"));
    }

    @Test
    void everyChartIsDrawnInEveryFormatTwiceTheSame() throws IOException {
        var ids = run("list", "charts").out().lines().map(line -> line.split(" ")[0]).toList();
        var first = folder.resolve("C1");
        var second = folder.resolve("C2");
        for (var out : List.of(first, second)) {
            var said = run("charts", sample, "--out", out.toString(), "--format", "svg,pdf,png", "--style", "publication",
                    "--width", "85mm", "--dpi", "300", "--lang", "fr");
            assertEquals(0, said.code(), said.err());
            assertEquals(ids.size(), said.out().lines().count());
        }
        for (var id : ids) {
            for (var format : List.of("svg", "pdf", "png", "csv")) {
                var name = id + "." + format;
                assertArrayEquals(Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
            }
        }
    }

    @Test
    void everyAnalysisRunsOnTheSample() {
        var ids = run("list", "analyses").out().lines().map(line -> line.split(" ")[0]).toList();
        assertFalse(ids.isEmpty());
        for (var id : ids) {
            for (var format : List.of("text", "json", "csv")) {
                var said = run("analyse", id, sample, "--format", format);
                assertTrue(said.code() == 0 && !said.out().isBlank() || said.code() == 1 && said.err().lines().count() == 1,
                        id + ": " + said);
            }
        }
        assertEquals(0, run("analyse", "timeline", sample).code());
    }

    @Test
    void everyVerbHasHelp() {
        for (var verb : run("list", "verbs").out().lines().map(line -> line.split(" ")[0]).toList()) {
            assertTrue(run("help", verb).out().startsWith("./workbench " + verb), verb);
        }
    }

    @Test
    void whatIsWrongIsOneSentenceWithItsExitCode() throws IOException {
        assertSentence(2, run("chart", sample));
        assertSentence(2, run("charts", sample, "--out", folder.resolve("C").toString(), "--chart", "convicton"));
        assertSentence(1, run("validate", folder.resolve("absent").toString()));

        var file = Path.of(sample, "study.observatory");
        var sound = Files.readString(file);
        Files.writeString(file, sound.substring(0, sound.length() / 2));
        assertSentence(1, run("validate", sample));
        Files.writeString(file, sound.replace("urn:observatory:programmes:1", "urn:observatory:programmes:2"));
        assertSentence(1, run("charts", sample, "--out", folder.resolve("C").toString()));
    }

    private static void assertSentence(int code, Said said) {
        assertEquals(code, said.code(), said.err());
        assertEquals("", said.out());
        assertEquals(1, said.err().lines().count(), said.err());
    }
}
