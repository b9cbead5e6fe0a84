// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.agreement.AgreementReport;
import org.observatory.analysis.agreement.KrippendorffAlpha;
import org.observatory.analysis.crossings.CodeFrequencies;
import org.observatory.analysis.crossings.Words;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.project.kit.CodedWorld;

/** Analyses of a project on the command line. */
class AnalyseProjectTest {

    @TempDir
    private Path folder;
    private String project;

    @BeforeEach
    void writeProject() throws Exception {
        project = folder.resolve("p").toString();
        try (var world = new CodedWorld(folder.resolve("p"))) {
            var document = world.document("Assemblée", "Le maire a ouvert la salle.\nLes voisins sont venus.\nPersonne n’a parlé d’argent.");
            var trust = world.code("confiance");
            var money = world.code("argent");
            var first = world.codings(world.coder("Anna"), document);
            var second = world.codings(world.coder("Boris"), document);
            world.coding(first, trust, "Les voisins sont venus.");
            world.coding(first, money, "argent");
            world.coding(second, trust, "voisins");
            world.coding(second, trust, "Personne");
            world.session().save();
        }
    }

    private static Terminal run(int expected, Language language, String... words) {
        var terminal = new Terminal(language);
        var verbs = Verbs.of(List.of(new AnalyseVerb(List.of(new KrippendorffAlpha(), new AgreementReport(), new Words(), new CodeFrequencies()))));
        assertEquals(expected, new CommandLine(verbs).run(List.of(words), terminal.console()), terminal.err());
        return terminal;
    }

    @Test
    void codersOfAProjectAreComparedByWhatIsChosen() {
        var json = run(0, Language.ENGLISH, "analyse", "krippendorff-alpha", project, "--unit", "paragraph", "--code", "confiance", "--interval",
                "none", "--format", "json").out();
        assertTrue(json.contains("\"estimate\":0,") && json.contains("\"units\":2"), json);
        assertTrue(json.contains("\"coder-1\":\"0\",\"coder-2\":\"1\""), json);
        var fewer = run(0, Language.ENGLISH, "analyse", "krippendorff-alpha", project, "--unit", "paragraph", "--code", "confiance",
                "--uncoded", "true", "--format", "json").out();
        assertTrue(fewer.contains("\"units\":3"), fewer);
    }

    @Test
    void theReportGivesCodesFirstAndPassagesLast() {
        var lines = run(0, Language.ENGLISH, "analyse", "agreement-report", project, "--format", "csv").out().lines().toList();
        assertTrue(lines.getFirst().startsWith("code,krippendorff-alpha,percent-agreement,"), lines.getFirst());
        assertEquals(3, lines.size());
        assertTrue(run(0, Language.FRENCH, "analyse", "agreement-report", project).out().contains("Personne n’a parlé d’argent."));
    }

    @Test
    void smallCountsAreHiddenWhereAsked() {
        var whole = run(0, Language.ENGLISH, "analyse", "code-frequencies", project, "--format", "csv").out();
        var safe = run(0, Language.ENGLISH, "analyse", "code-frequencies", project, "--format", "csv", "--least", "5").out();
        assertTrue(whole.contains("confiance,0") && whole.contains(",3,"), whole);
        assertTrue(safe.contains("confiance,,"), safe);
        assertTrue(run(2, Language.ENGLISH, "analyse", "code-frequencies", project, "--least", "none").err().contains("a whole number from 1"));
    }

    @Test
    void wordsOfCodedTextAreComparedWithOthers() {
        assertTrue(run(0, Language.FRENCH, "analyse", "words", project, "--by", "coded", "--least", "1").out().contains("voisins"));
    }

    @Test
    void wrongChoicesAreOneSentence() throws Exception {
        assertEquals("There is no code “confianse” (did you mean “confiance”?); there are: confiance, argent.\n",
                run(1, Language.ENGLISH, "analyse", "krippendorff-alpha", project, "--code", "confianse").err());
        assertEquals("The option “--layout” describes a file, and a project was given.\n",
                run(2, Language.ENGLISH, "analyse", "krippendorff-alpha", project, "--layout", "counts").err());
        var file = Files.writeString(folder.resolve("x.csv"), "A,B\n1,1\n2,1\n").toString();
        assertEquals("L’option « --unit » se choisit dans un projet, et aucun n’est donné.\n".replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
                run(2, Language.FRENCH, "analyse", "krippendorff-alpha", file, "--unit", "sentence").err());
        assertTrue(run(1, Language.ENGLISH, "analyse", "krippendorff-alpha", project, "--coders", "Anna").err().contains("no two coders"));
        assertTrue(run(1, Language.ENGLISH, "analyse", "words", file).err().contains("It reads: a project with texts."));
    }

    @Test
    void itsTextsOrPassagesAreWrittenAsACorpusForIramuteq() throws Exception {
        var file = folder.resolve("corpus.txt");
        var verbs = Verbs.of(List.of(new ExportVerb()));
        var terminal = new Terminal(Language.ENGLISH);
        assertEquals(0, new CommandLine(verbs).run(List.of("export", project, "--format", "iramuteq", "--texts", "passages", "--code", "argent",
                "--out", file.toString()), terminal.console()), terminal.err());
        assertEquals("**** *document_assemblee *code_argent\nargent\n", Files.readString(file));
        assertTrue(terminal.err().contains("Texts written: 1.") && terminal.err().contains("“Assemblée” → assemblee"), terminal.err());
        for (var wrong : List.of(List.of("--format", "iramuteq", "--texts", "words"), List.of("--format", "iramuteq", "--code", "argent"),
                List.of("--format", "csv", "--texts", "passages"))) {
            var words = new ArrayList<>(List.of("export", project, "--out", file.toString()));
            words.addAll(wrong);
            assertEquals(2, new CommandLine(verbs).run(words, new Terminal(Language.FRENCH).console()), wrong.toString());
        }
    }

    @Test
    void helpShowsWhatAProjectOffers() {
        var help = run(0, Language.ENGLISH, "help", "analyse", "krippendorff-alpha").out();
        assertTrue(help.contains("--unit character|sentence|paragraph|document|case") && help.contains("Of a project: One code"), help);
        assertTrue(run(0, Language.ENGLISH, "help", "analyse", "words").out().contains("A project with texts."));
    }
}
