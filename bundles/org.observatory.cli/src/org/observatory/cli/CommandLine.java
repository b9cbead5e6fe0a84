// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.util.List;
import java.util.Set;

import org.observatory.analysis.Label;

/** Finds the verb that is asked for, parses what it takes, runs it, and tells in one sentence what goes wrong. */
public final class CommandLine {

    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private final Verbs verbs;

    /** Over these verbs; {@code help} is understood beside them. */
    public CommandLine(Verbs verbs) {
        this.verbs = verbs;
    }

    /**
     * Runs a command.
     *
     * @param words   the verb and what follows it
     * @param console where results and messages go
     * @return the exit code
     */
    public int run(List<String> words, Console console) {
        try {
            return dispatch(words, console);
        } catch (CommandException refused) {
            console.say(refused.label());
            return refused.exitCode();
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private int dispatch(List<String> words, Console console) throws CommandException {
        if (words.isEmpty()) {
            throw CommandException.wrongUsage(new Label("No command is given; there are: %s.".formatted(Help.words(verbs)),
                    "Aucune commande n’est donnée ; il y a : %s.".formatted(Help.words(verbs))));
        }
        var rest = words.subList(1, words.size());
        if (HELP.contains(words.getFirst())) {
            return help(rest, console);
        }
        var verb = verbs.get(words.getFirst());
        var options = rest.contains("--") ? rest.subList(0, rest.indexOf("--")) : rest;
        if (options.contains("--help") || options.contains("-h")) {
            Help.print(verb, rest, console);
            return Verb.DONE;
        }
        return verb.run(verb.syntax(rest).parse(verb.id(), rest), console);
    }

    private int help(List<String> words, Console console) throws CommandException {
        if (words.isEmpty()) {
            Help.print(verbs, console);
        } else {
            Help.print(verbs.get(words.getFirst()), words.subList(1, words.size()), console);
        }
        return Verb.DONE;
    }
}
