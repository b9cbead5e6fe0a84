// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.util.Optional;

import org.observatory.analysis.Label;

/** The sentences for commands that are written wrongly. */
final class Usage {

    private Usage() {
    }

    static CommandException unknownOption(String verb, String written, Optional<String> nearest) {
        return CommandException.wrongUsage(new Label(
                "The command “%s” has no option “%s”".formatted(verb, written)
                        + nearest.map("; did you mean “--%s”?"::formatted).orElse("."),
                "La commande « %s » n’a pas d’option « %s »".formatted(verb, written)
                        + nearest.map(" ; vouliez-vous dire « --%s » ?"::formatted).orElse(".")));
    }

    static CommandException valueMissing(Option option) {
        return CommandException.wrongUsage(new Label("The option “--%s” needs a value: %s.".formatted(option.name(), option.shown()),
                "L’option « --%s » demande une valeur : %s.".formatted(option.name(), option.shown())));
    }

    static CommandException optionMissing(String verb, Option option) {
        return CommandException.wrongUsage(new Label("The command “%s” needs the option %s.".formatted(verb, option.shown()),
                "La commande « %s » demande l’option %s.".formatted(verb, option.shown())));
    }

    static CommandException operandMissing(String verb, Operand operand, String usage) {
        return CommandException.wrongUsage(new Label("The command “%s” needs %s: %s".formatted(verb, operand.name(), usage),
                "La commande « %s » demande %s : %s".formatted(verb, operand.name(), usage)));
    }

    static CommandException tooMuch(String verb, String word, String usage) {
        return CommandException.wrongUsage(
                new Label("The command “%s” does not expect “%s”: %s".formatted(verb, word, usage),
                        "La commande « %s » n’attend pas « %s » : %s".formatted(verb, word, usage)));
    }
}
