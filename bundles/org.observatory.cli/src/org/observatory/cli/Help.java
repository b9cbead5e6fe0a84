// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Label;

/** Writes the help from what the verbs declare. */
final class Help {

    private Help() {
    }

    /** All verbs, one a line. */
    static void print(Verbs verbs, Console console) throws CommandException {
        console.print(new Label("Usage: ./workbench COMMAND …", "Emploi : ./workbench COMMANDE …"));
        console.print("");
        var summaries = new LinkedHashMap<String, String>();
        for (var id : verbs.ids()) {
            summaries.put(id, verbs.get(id).summary().in(console.language()));
        }
        summaries.put("help", new Label("Shows the commands, or how one is used: help COMMAND",
                "Montre les commandes, ou l’emploi de l’une d’elles : help COMMANDE").in(console.language()));
        columns(summaries).forEach(console::print);
    }

    /** The words that may be asked for, {@code help} among them. */
    static String words(Verbs verbs) {
        return Stream.concat(verbs.ids().stream(), Stream.of("help")).collect(Collectors.joining(", "));
    }

    /** One verb with its operands and options. */
    static void print(Verb verb, List<String> words, Console console) {
        var syntax = verb.syntax(words);
        console.print(syntax.usage(verb.id()));
        console.print("");
        console.print(verb.summary().in(console.language()) + ".");
        var lines = new LinkedHashMap<String, String>();
        syntax.operands().forEach(operand -> lines.put(operand.name(), operand.help().in(console.language())));
        syntax.options().forEach(option -> lines.put(option.shown(), option.help().in(console.language())));
        if (!lines.isEmpty()) {
            console.print("");
            columns(lines).forEach(console::print);
        }
    }

    private static List<String> columns(LinkedHashMap<String, String> lines) {
        var width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
        var shown = new ArrayList<String>();
        lines.forEach((name, help) -> shown.add("  " + name + " ".repeat(width - name.length()) + "  " + help));
        return shown;
    }
}
