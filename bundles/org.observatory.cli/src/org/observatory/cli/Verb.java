// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.util.List;

import org.observatory.analysis.Label;

/**
 * A command of the command line. Contributed through the extension point {@code org.observatory.cli.verbs}; stateless, with
 * a public constructor without arguments. Only the verb that is asked for is created, and {@code help} creates them all:
 * the constructor does nothing.
 */
public interface Verb {

    /** The exit code of a verb that did what it was asked. */
    int DONE = 0;

    /** The exit code of a verb that found problems or failed. */
    int PROBLEMS = 1;

    /** The exit code of a command that was written wrongly. */
    int WRONG_USAGE = 2;

    /** {@return the word by which it is asked for: lower-case, unique, the same as the id of the extension} */
    String id();

    /** {@return what it does, in one line that ends without a full stop} */
    Label summary();

    /**
     * {@return its operands and options}
     *
     * @param words what was written after the verb; a verb whose options depend on an operand looks for it there
     */
    Syntax syntax(List<String> words);

    /**
     * Does what it is asked.
     *
     * @param arguments what was written, parsed by {@link #syntax}
     * @param console   where results and messages go
     * @return {@link #DONE} or {@link #PROBLEMS}
     * @throws CommandException if it cannot, with the sentence to print
     */
    int run(Arguments arguments, Console console) throws CommandException;
}
