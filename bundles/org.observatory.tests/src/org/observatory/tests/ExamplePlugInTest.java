// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Language;
import org.observatory.cli.Application;
import org.observatory.cli.Console;

/** The example plug-in, installed beside the product's bundles: what it contributes is there and works. */
class ExamplePlugInTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));

    @TempDir
    private Path folder;
    private String sample;

    private static String run(String... words) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(0, Application.run(List.of(words), new Console(print, print, Language.FRENCH)),
                () -> out.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void writeTheSample() {
        sample = folder.resolve("S").toString();
        run("sample", sample);
    }

    @Test
    void itsAnalysisRunsWithItsParameter() {
        assertTrue(run("list", "analyses").contains("publications-by-year"));
        assertTrue(run("analyse", "publications-by-year", sample).contains("2001"));
        assertFalse(run("analyse", "publications-by-year", sample, "--since", "2019").contains("2001"));
    }

    @Test
    void itsChartIsDrawnInFrench() throws IOException {
        run("charts", sample, "--out", folder.resolve("C").toString(), "--chart", "publications-by-year", "--lang", "fr");

        var svg = Files.readString(folder.resolve("C").resolve("publications-by-year.svg"));
        assertTrue(svg.contains("Nombre de publications") && svg.contains("sans date"), svg);
    }

    @Test
    void itsCheckFindsPublicationsWithoutADate() {
        assertTrue(run("validate", sample).contains("[undated-publication "));
    }

    @Test
    void itsVerbPrintsThePublications() {
        assertTrue(run("publications", sample).lines().anyMatch(line -> line.startsWith("2015-11\t")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"features/org.observatory.core.feature/feature.xml",
        "features/org.observatory.ui.feature/feature.xml",
        "releng/org.observatory.product/workbench.product"})
    void itIsNotPartOfTheProduct(String file) throws IOException {
        var text = Files.readString(ROOT.resolve(file));
        assertFalse(text.contains("org.observatory.example") || text.contains("org.observatory.sdk"), file);
    }
}
