// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;

class CommandLineTest {

    private record Echo(String id) implements Verb {
        @Override
        public Label summary() {
            return new Label("Repeats", "Répète");
        }

        @Override
        public Syntax syntax(List<String> words) {
            return new Syntax(List.of(Operand.required("WORD", new Label("what", "quoi"))),
                    List.of(Option.flag("loud", new Label("louder", "plus fort"))));
        }

        @Override
        public int run(Arguments arguments, Console console) throws CommandException {
            var word = arguments.requiredOperand("WORD");
            if (word.equals("fail")) {
                throw CommandException.failed(new Label("It failed.", "Échec."), null);
            }
            console.print(arguments.has("loud") ? word.toUpperCase() : word);
            return DONE;
        }
    }

    private final Terminal terminal = new Terminal(Language.ENGLISH);
    private final CommandLine line = new CommandLine(Verbs.of(List.of(new Echo("echo"), new Echo("validate"))));

    private int run(String... words) {
        return line.run(List.of(words), terminal.console());
    }

    @Test
    void aVerbPrintsItsResultAndGivesItsExitCode() {
        assertEquals(0, run("echo", "été", "--loud"));
        assertEquals("ÉTÉ\n", terminal.out());
        assertEquals("", terminal.err());
    }

    @Test
    void aFailureIsOneSentenceAndExitCodeOne() {
        assertEquals(1, run("echo", "fail"));
        assertEquals("It failed.\n", terminal.err());
        assertEquals("", terminal.out());
    }

    @Test
    void anUnknownVerbGetsTheNearestAndTheList() {
        assertEquals(2, run("vlaidate", "S"));
        assertEquals("There is no command “vlaidate” (did you mean “validate”?); there are: echo, validate, help.\n", terminal.err());
    }

    @Test
    void noVerbIsWrongUsage() {
        assertEquals(2, run());
        assertEquals("No command is given; there are: echo, validate, help.\n", terminal.err());
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertEquals(2, run("echo"));
        assertTrue(terminal.err().contains("WORD"), terminal.err());
    }

    @Test
    void theHelpListsTheVerbs() {
        assertEquals(0, run("help"));
        assertTrue(terminal.out().contains("  validate  Repeats\n"), terminal.out());
    }

    @Test
    void theHelpOfAVerbShowsItsOperandsAndOptions() {
        assertEquals(0, run("help", "echo"));
        var byHelp = terminal.out();
        assertTrue(byHelp.startsWith("./workbench echo WORD [--loud]\n"), byHelp);
        assertTrue(byHelp.contains("  --loud  louder\n"), byHelp);

        var other = new Terminal(Language.FRENCH);
        assertEquals(0, line.run(List.of("echo", "--help"), other.console()));
        assertTrue(other.out().contains("  --loud  plus fort\n"), other.out());
    }
}
