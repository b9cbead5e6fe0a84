// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that compares the data with the documents, run as a person runs it, on documents made up here. */
class ReferenceCheckTest {

    private static final String DOCUMENT = """
            Enquête d’octo-
            bre 2019 : 81 % des per-
            sonnes sont d’accord, soit 1.000 réponses.
            11 Trouver des financements
            Etayés en 20189, puis une cinquan-
            taine de projets, 3 sur 4.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheDocument() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/900_made-up.txt"), DOCUMENT);
    }

    @Test
    void whatTheDocumentsSayPassesAcrossHyphensSpacesAndNumberForms() throws Exception {
        var run = check(estimate("81", "2019-10", "81% des personnes", "octobre 2019")
                + estimate("1000", "2019", "soit 1.000 réponses", "octobre 2019")
                + estimate("50", "2018", "une cinquantaine de projets", "Etayés en 2018")
                + estimate("1", null, "1 Trouver des financements"));
        assertEquals("", run.failures(), run.output());
        assertEquals(0, run.exit());
        assertTrue(run.output().contains("7 sources") && run.output().contains("0 failures"), run.output());
    }

    @Test
    void aPlantedWrongFigureIsFoundInItsEvidence() throws Exception {
        var run = check(estimate("82", "2019-10", "81% des personnes", "octobre 2019"));
        assertEquals(1, run.exit());
        assertTrue(run.failures().contains("value 82 is not in its evidence"), run.output());
    }

    @Test
    void aPlantedWrongEvidenceIsFoundInTheDocument() throws Exception {
        var run = check(estimate("82", "2019-10", "82% des personnes", "octobre 2019"));
        assertEquals(1, run.exit());
        assertTrue(run.failures().contains("\"82% des personnes\" does not occur in document 900"), run.output());
    }

    @Test
    void partOfALargerNumberIsNotTheNumber() throws Exception {
        var run = check(estimate("1", null, "1 % des personnes"));
        assertEquals(1, run.exit());
        assertTrue(run.failures().contains("does not occur in document 900"), run.output());
    }

    @Test
    void aPlantedWrongDateIsFound() throws Exception {
        var run = check(estimate("81", "2019-11", "81% des personnes", "octobre 2019"));
        assertEquals(1, run.exit());
        assertTrue(run.failures().contains("date 2019-11 is not in its evidence"), run.output());
    }

    @Test
    void aSizeThatIsNotPrintedMustBeThatOfTheListAndANumberTheRankInItsSeries() throws Exception {
        var source = "<sources id=\"%s\" document=\"d\" evidence=\"Trouver des financements\"/>";
        var list = "</figures><typologies id=\"t\" nameFr=\"Chiffre\" expectedSize=\"%d\">" + source.formatted("s1")
                + "<categories id=\"c\">" + source.formatted("s2") + "</categories></typologies>"
                + "<publications id=\"p\" nameFr=\"Chiffre\" series=\"x\" number=\"%d\">" + source.formatted("s3")
                + "</publications><figures id=\"last\">";
        assertEquals("", check(list.formatted(1, 1)).failures());
        var wrong = check(list.formatted(2, 2));
        assertTrue(wrong.failures().contains("expectedSize 2 is not in its evidence"), wrong.output());
        assertTrue(wrong.failures().contains("number 2 is not in its evidence"), wrong.output());
    }

    @Test
    void anInferredDateNeedsItsYearOnly() throws Exception {
        var inferred = estimate("81", "2019-11", "81% des personnes", "octobre 2019")
                .replace("value=", "dateCertainty=\"INFERRED\" value=");
        assertEquals("", check(inferred).failures());
        assertEquals(1, check(inferred.replace("2019-11", "2020-11")).exit());
    }

    @Test
    void aMissingDocumentIsAFailureAndMissingArgumentsAreAWrongUse() throws Exception {
        Files.delete(folder.resolve("documents/900_made-up.txt"));
        var run = check(estimate("81", "2019-10", "81% des personnes", "octobre 2019"));
        assertEquals(1, run.exit());
        assertTrue(run.failures().contains("no text of document 900"), run.output());
        assertEquals(2, run(List.of()).exit());
    }

    private Run check(String estimates) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("data.observatory"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <observatory:Observatory xmlns:observatory="urn:observatory:programmes:1" id="root">
                  <figures id="figure" nameFr="Chiffre">%s</figures>
                  <documents id="d" key="900" fileName="absent.txt"/>
                </observatory:Observatory>
                """.formatted(estimates));
        return run(List.of(folder.resolve("data.observatory").toString(), folder.resolve("documents").toString()));
    }

    private static String estimate(String value, String date, String... evidence) {
        var text = new StringBuilder("<estimates id=\"e%s\" value=\"%s\">".formatted(value, value));
        for (int i = 0; i < evidence.length; i++) {
            text.append("<sources id=\"s%s-%d\" document=\"d\" evidence=\"%s\"/>".formatted(value, i, evidence[i]));
        }
        return text + (date == null ? "" : "<dates>" + date + "</dates>") + "</estimates>";
    }

    private Run run(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Dstdout.encoding=UTF-8", script().toString()));
        command.addAll(arguments);
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "The script did not end");
        return new Run(process.exitValue(), Files.readString(output, UTF_8));
    }

    /** The script, found from wherever in the tree the test runs. */
    private static Path script() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var script = at.resolve("releng/reference-check/ReferenceCheck.java");
            if (Files.exists(script)) {
                return script;
            }
        }
        throw new IllegalStateException("releng/reference-check is not above the working directory");
    }

    private record Run(int exit, String output) {
        String failures() {
            return String.join("\n", output.lines().filter(line -> line.startsWith("Chiffre") || line.contains("[doc"))
                    .toList());
        }
    }
}
