// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;

class SyntaxTest {

    private static final Label HELP = Label.same("help");
    private static final Syntax SYNTAX = new Syntax(
            List.of(Operand.required("INPUT", HELP), Operand.optional("SECOND", HELP)),
            List.of(Option.required("out", "DIR", HELP), Option.repeated("chart", "ID", HELP), Option.of("width",
                    "85mm", HELP),
                    Option.flag("quiet", HELP)));

    private static Arguments parse(String... words) throws CommandException {
        return SYNTAX.parse("charts", List.of(words));
    }

    private static Label refused(String... words) {
        var refused = assertThrows(CommandException.class, () -> parse(words));
        assertEquals(Verb.WRONG_USAGE, refused.exitCode());
        return refused.label();
    }

    @Test
    void operandsAndOptionsComeInAnyOrder() throws CommandException {
        var arguments = parse("--out", "C", "S", "--chart=a", "--quiet", "--chart", "b");

        assertEquals("S", arguments.requiredOperand("INPUT"));
        assertFalse(arguments.operand("SECOND").isPresent());
        assertEquals("C", arguments.option("out").orElseThrow());
        assertEquals(List.of("a", "b"), arguments.all("chart"));
        assertTrue(arguments.has("quiet"));
        assertFalse(arguments.has("width"));
    }

    @Test
    void afterTwoDashesEverythingIsAnOperand() throws CommandException {
        assertEquals("--odd", parse("--out", "C", "--", "--odd").requiredOperand("INPUT"));
    }

    @Test
    void aValueMayBeEmptyNegativeOrHoldAnEqualsSign() throws CommandException {
        assertEquals("", parse("S", "--out=").option("out").orElseThrow());
        assertEquals("-1", parse("S", "--out", "-1").option("out").orElseThrow());
        assertEquals("a=b", parse("S", "--out=a=b").option("out").orElseThrow());
    }

    @Test
    void anUnknownOptionGetsTheNearestName() {
        assertEquals("The command “charts” has no option “--widht”; did you mean “--width”?", refused("S", "--widht",
                "3").en());
        assertEquals("La commande « charts » n’a pas d’option « --widht » ; vouliez-vous dire « --width » ?",
                refused("S", "--widht", "3").fr());
        assertEquals("The command “charts” has no option “--zzzzzz”.", refused("S", "--zzzzzz").en());
        assertTrue(refused("S", "-w").en().contains("“-w”"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertTrue(refused("S").en().contains("--out DIR"));
        assertTrue(refused("S", "--out").en().contains("needs a value"));
        assertTrue(refused("S", "--out", "--quiet").en().contains("needs a value"));
        assertTrue(refused("--out", "C").en().contains("INPUT"));
    }

    @Test
    void whatIsTooMuchIsNamed() {
        assertTrue(refused("S", "T", "U", "--out", "C").en().contains("“U”"));
        assertTrue(refused("S", "--out", "C", "--out", "D").en().contains("twice"));
        assertTrue(refused("S", "--out", "C", "--quiet=yes").en().contains("no value"));
    }

    @Test
    void theUsageShowsWhatMayBeLeftOut() {
        assertEquals("./workbench charts INPUT [SECOND] --out DIR [--chart ID]… [--width 85mm] [--quiet]",
                SYNTAX.usage("charts"));
    }

    @Test
    void theLastOperandMayBeGivenSeveralTimes() throws CommandException {
        var syntax = new Syntax(List.of(Operand.required("FIRST", HELP), Operand.several("FILE", HELP)),
                List.of(Option.required("into", "P", HELP)));
        var arguments = syntax.parse("import", List.of("a", "b", "--into", "p", "c"));
        assertEquals(List.of("b", "c"), arguments.operands("FILE"));
        assertEquals("a", arguments.requiredOperand("FIRST"));
        assertEquals("./workbench import FIRST FILE… --into P", syntax.usage("import"));
        assertThrows(CommandException.class, () -> syntax.parse("import", List.of("a", "--into", "p")));
    }
}
