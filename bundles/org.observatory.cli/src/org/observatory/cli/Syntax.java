// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Nearest;

/**
 * The operands and options of a verb, declared once: they give both the parsing and the help.
 *
 * @param operands what is taken by position, in order
 * @param options  what is taken by name, in the order of the help
 */
public record Syntax(List<Operand> operands, List<Option> options) {

    private static final String END_OF_OPTIONS = "--";

    /** Copies both lists. */
    public Syntax {
        operands = List.copyOf(operands);
        options = List.copyOf(options);
    }

    /**
     * Reads what was written after the verb. Options and operands come in any order; after {@code --} everything is an
     * operand.
     *
     * @param verb  the verb, for messages
     * @param words what was written
     * @return what it says
     * @throws CommandException if something is unknown, missing or too much, with the closest name there is
     */
    public Arguments parse(String verb, List<String> words) throws CommandException {
        var given = new ArrayList<String>();
        var values = new HashMap<String, List<String>>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals(END_OF_OPTIONS)) {
                given.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                given.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var option = find(verb, equals < 0 ? word : word.substring(0, equals));
            var value = "";
            if (option.isFlag()) {
                refuseValueOf(option, equals >= 0);
            } else if (equals >= 0) {
                value = word.substring(equals + 1);
            } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                value = words.get(++i);
            } else {
                throw Usage.valueMissing(option);
            }
            add(values, option, value);
        }
        for (var option : options) {
            if (option.required() && !values.containsKey(option.name())) {
                throw Usage.optionMissing(verb, option);
            }
        }
        return new Arguments(named(verb, given), values);
    }

    /** {@return the line that shows how the verb is written} */
    public String usage(String verb) {
        var line = new StringBuilder("./workbench ").append(verb);
        operands.forEach(operand -> line.append(' ').append(operand.shown()));
        options.forEach(option -> line.append(' ').append(option.shownInUsage()));
        return line.toString();
    }

    private Option find(String verb, String written) throws CommandException {
        var names = options.stream().map(Option::name).toList();
        var found = options.stream().filter(option -> written.equals("--" + option.name())).findFirst();
        return found.orElseThrow(() -> Usage.unknownOption(verb, written, Nearest.to(written.replaceFirst("^-+", ""),
                names)));
    }

    private static void refuseValueOf(Option flag, boolean hasValue) throws CommandException {
        if (hasValue) {
            throw CommandException.wrongUsage(new Label("The option “--%s” takes no value.".formatted(flag.name()),
                    "L’option « --%s » ne prend pas de valeur.".formatted(flag.name())));
        }
    }

    private static void add(Map<String, List<String>> values, Option option, String value) throws CommandException {
        var earlier = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (!earlier.isEmpty() && !option.repeated()) {
            throw CommandException.wrongUsage(new Label("The option “--%s” is given twice.".formatted(option.name()),
                    "L’option « --%s » est donnée deux fois.".formatted(option.name())));
        }
        earlier.add(value);
    }

    private Map<String, List<String>> named(String verb, List<String> given) throws CommandException {
        var several = !operands.isEmpty() && operands.getLast().repeated();
        if (given.size() > operands.size() && !several) {
            throw Usage.tooMuch(verb, given.get(operands.size()), usage(verb));
        }
        var named = new HashMap<String, List<String>>();
        for (var i = 0; i < operands.size(); i++) {
            var operand = operands.get(i);
            if (i < given.size()) {
                named.put(operand.name(), List.copyOf(given.subList(i, operand.repeated() ? given.size() : i + 1)));
            } else if (operand.required()) {
                throw Usage.operandMissing(verb, operand, usage(verb));
            }
        }
        return named;
    }
}
