// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Checks;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** The verbs on a real project in a temporary folder, with a check of their own. */
class ProjectVerbsTest {

    private record FirstProgramme(Severity severity) implements Check {
        @Override
        public String id() {
            return "first-programme";
        }

        @Override
        public Label label() {
            return Label.same("x");
        }

        @Override
        public Label description() {
            return Label.same("x");
        }

        @Override
        public void run(CheckedProject project, Consumer<Issue> report) {
            var programme = project.observatory().getProgrammes().getFirst();
            report.accept(new Issue(id(), severity, programme, null, new Label("It is the first.", "C’est le premier."),
                    programme.getSources().subList(0, 1)));
        }
    }

    @TempDir
    private Path folder;

    private Terminal run(int expected, Severity severity, Language language, String... words) {
        var terminal = new Terminal(language);
        var verbs = Verbs.of(List.of(new SampleVerb(), new ValidateVerb(Checks.of(List.of(new FirstProgramme(severity))))));
        assertEquals(expected, new CommandLine(verbs).run(List.of(words), terminal.console()), terminal.err());
        assertFalse(terminal.err().contains("Exception"), terminal.err());
        return terminal;
    }

    private String sample() {
        var target = folder.resolve("S").toString();
        assertEquals(target + "\n", run(0, Severity.INFO, Language.ENGLISH, "sample", target).out());
        return target;
    }

    @Test
    void theSampleIsValidatedWithWarningsOnly() {
        var terminal = run(0, Severity.WARNING, Language.ENGLISH, "validate", sample());

        assertEquals(1, terminal.out().lines().count());
        assertTrue(terminal.out().startsWith("warning: ARPEA: It is the first. — "), terminal.out());
        assertTrue(terminal.out().strip().matches(".*\\[first-programme [0-9a-f-]{36}]"), terminal.out());
        assertTrue(terminal.err().endsWith("study.observatory: 0 errors, 1 warning, 0 notes.\n"), terminal.err());
    }

    @Test
    void anErrorGivesExitCodeOneAndFrenchIsFrench() {
        var terminal = run(1, Severity.ERROR, Language.FRENCH, "validate", sample());

        assertTrue(terminal.out().startsWith("erreur : ARPEA : C’est le premier. — "), terminal.out());
        assertTrue(terminal.err().endsWith("\u00a0: 1 erreur, 0 avertissement, 0 remarque.\n"), terminal.err());
    }

    @Test
    void theCoverageOfTypologiesIsPrintedOnRequest() {
        var terminal = run(0, Severity.INFO, Language.FRENCH, "validate", sample(), "--coverage");
        assertTrue(terminal.out().contains("Complétude"), terminal.out());
    }

    @Test
    void aSampleIsNotWrittenOverAnother() {
        var target = sample();
        assertTrue(run(1, Severity.INFO, Language.ENGLISH, "sample", target).err().contains("already"));
    }

    @Test
    void whatIsWrongWithAProjectIsOneSentence() throws IOException {
        var target = Path.of(sample());
        assertTrue(run(1, Severity.INFO, Language.ENGLISH, "validate", folder.resolve("absent").toString()).err()
                .contains("no file or folder"));

        var file = target.resolve("study.observatory");
        var sound = Files.readString(file);
        Files.writeString(file, sound.replaceFirst("<programmes ", "<programmes <"));
        var damaged = run(1, Severity.INFO, Language.ENGLISH, "validate", target.toString()).err();
        assertTrue(damaged.matches("The file .*study.observatory. is damaged at line \\d+, column \\d+: .*\n"), damaged);

        Files.writeString(file, sound.replace("urn:observatory:programmes:1", "urn:observatory:programmes:9"));
        var newer = run(1, Severity.INFO, Language.FRENCH, "validate", target.toString()).err();
        assertTrue(newer.contains("format 9") && newer.lines().count() == 1, newer);
    }

    @Test
    void aProjectIsRequired() {
        assertTrue(run(2, Severity.INFO, Language.ENGLISH, "validate").err().contains("PROJECT"));
    }
}
