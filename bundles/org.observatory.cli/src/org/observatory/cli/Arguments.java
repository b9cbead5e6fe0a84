// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was written after a verb, parsed by its {@link Syntax}. Immutable. */
public final class Arguments {

    private final Map<String, List<String>> operands;
    private final Map<String, List<String>> options;

    Arguments(Map<String, List<String>> operands, Map<String, List<String>> options) {
        this.operands = Map.copyOf(operands);
        this.options = Map.copyOf(options);
    }

    /** {@return the operand of that name, if it was given; the first where it was given several times} */
    public Optional<String> operand(String name) {
        return operands(name).stream().findFirst();
    }

    /** {@return the operands of that name in the order in which they were given} */
    public List<String> operands(String name) {
        return operands.getOrDefault(name, List.of());
    }

    /**
     * {@return the operand of that name, which the syntax requires}
     *
     * @throws IllegalArgumentException if the syntax does not require it
     */
    public String requiredOperand(String name) {
        return operand(name).orElseThrow(() -> new IllegalArgumentException("The syntax does not require " + name
                + "."));
    }

    /** {@return the value of an option, if it was given; the last one where it was given several times} */
    public Optional<String> option(String name) {
        var values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** {@return the values of an option in the order in which they were given} */
    public List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** {@return whether an option or flag was given} */
    public boolean has(String name) {
        return options.containsKey(name);
    }
}
