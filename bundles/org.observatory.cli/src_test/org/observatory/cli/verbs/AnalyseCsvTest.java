// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Language;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.estimates.EstimateAnalyses;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;

/** Analyses of a plain CSV file, or of nothing but numbers, on the command line. */
class AnalyseCsvTest {

    private static final List<Analysis> ANALYSES = Stream.of(AgreementAnalyses.all(), EstimateAnalyses.all()).flatMap(List::stream).toList();

    @TempDir
    private Path folder;
    private String codings;

    @BeforeEach
    void writeCodings() throws IOException {
        codings = write("codings.csv", "A,B,C,D\n1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n,5,5,5\n"
                + ",,1,1\n,,3,\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Terminal run(int expected, Language language, String... words) {
        var terminal = new Terminal(language);
        assertEquals(expected, new CommandLine(Verbs.of(List.of(new AnalyseVerb(ANALYSES)))).run(List.of(words), terminal.console()),
                terminal.err());
        return terminal;
    }

    @Test
    void alphaOfAFileIsPrintedWithSensibleDigits() {
        var out = run(0, Language.FRENCH, "analyse", "krippendorff-alpha", codings, "--level", "nominal").out();
        assertTrue(out.startsWith("Alpha de Krippendorff\n\nestimation\u00a0: 0,743\nerreur type\u00a0: 0,1"), out);
        assertTrue(out.contains("11\u00a0unités, c’est peu") || out.contains("11 unités, c’est peu"), out);
        assertTrue(out.contains("bootstrap des unités, 1\u202f000"), out);
        assertTrue(out.contains("Krippendorff, K. (2011)"), out);
    }

    @Test
    void jsonIsOneObjectOfSevenParts() {
        var json = run(0, Language.ENGLISH, "analyse", "krippendorff-alpha", codings, "--level", "interval", "--interval", "none", "--format",
                "json").out();
        assertTrue(json.startsWith("{\"analysis\":\"krippendorff-alpha\",\"parameters\":{\"level\":\"interval\""), json);
        assertTrue(json.contains("\"seed\":1") && json.contains("\"confidence\":0.95"), json);
        assertTrue(json.contains("\"values\":{\"estimate\":0.849"), json);
        assertTrue(json.contains("\"lower\":null") && json.contains("not defined, because no interval was asked for"), json);
        assertTrue(json.indexOf("\"values\"") < json.indexOf("\"tables\"") && json.contains("\"citation\":{\"method\":"), json);
        assertTrue(json.strip().endsWith("\"}") && json.lines().count() == 1, json);
    }

    @Test
    void csvGivesTheValuesOrATable() {
        var lines = run(0, Language.ENGLISH, "analyse", "cohen-kappa", codings, "--coders", "A;B", "--format", "csv").out().lines().toList();
        assertEquals("name,value,undefined", lines.getFirst());
        assertTrue(lines.get(1).startsWith("estimate,0."), lines.get(1));
        assertEquals("unit,coder-1,coder-2", run(0, Language.ENGLISH, "analyse", "cohen-kappa", codings, "--coders", "A;B", "--format", "csv",
                "--table", "disagreements").out().lines().findFirst().orElseThrow());
    }

    @Test
    void proportionTakesNoInput() {
        var json = run(0, Language.ENGLISH, "analyse", "proportion", "--successes", "81", "--n", "263", "--level", "0.95", "--format=json").out();
        assertTrue(json.contains("\"estimate\":0.30798") && json.contains("\"lower\":0.2552") && json.contains("\"upper\":0.3662"), json);
        assertTrue(run(0, Language.ENGLISH, "analyse", "proportion", "--successes", "0", "--n", "20", "--method", "clopper-pearson").out()
                .contains("upper bound: 0.17\n"));
        var none = run(0, Language.FRENCH, "analyse", "proportion", "--successes", "81").out();
        assertTrue(none.contains("non calculable, car la base (n) n’est pas connue"), none);
    }

    @Test
    void whatCannotBeReadIsOneSentence() throws IOException {
        assertEquals("There is no file “none.csv”.\n", run(1, Language.ENGLISH, "analyse", "cohen-kappa", "none.csv").err());
        var trend = run(1, Language.ENGLISH, "analyse", "trend", codings).err();
        assertTrue(trend.contains("It reads: a table of waves"), trend);
        assertTrue(run(1, Language.ENGLISH, "analyse", "cohen-kappa").err().contains("rows are units"));
        assertTrue(run(1, Language.ENGLISH, "analyse", "cohen-kappa", write("twice.csv", "A,A\n1,1\n")).err().contains("twice"));
        assertEquals(1, run(1, Language.ENGLISH, "analyse", "proportion", "--successes", "9", "--n", "8").err().lines().count());
    }

    @Test
    void anOlderCharacterSetIsReadAndSaid() throws IOException {
        var file = folder.resolve("old.csv");
        Files.write(file, "codée;été\noui;oui\nnon;non\nprévu;prévu\n".getBytes(Charset.forName("windows-1252")));
        var out = run(0, Language.FRENCH, "analyse", "percent-agreement", file.toString()).out();
        assertTrue(out.contains("prévu") && out.contains("jeu de caractères"), out);
    }

    @Test
    void helpSaysWhatIsRead() {
        var help = run(0, Language.ENGLISH, "help", "analyse", "krippendorff-alpha").out();
        assertTrue(help.contains("--level nominal|ordinal|interval|ratio") && help.contains("whose columns are coders"), help);
        assertTrue(run(0, Language.FRENCH, "help", "analyse").out().contains("fichier CSV"));
    }
}
