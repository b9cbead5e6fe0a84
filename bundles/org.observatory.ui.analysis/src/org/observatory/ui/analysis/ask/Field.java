// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.util.List;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;

/**
 * A field of the dialog.
 *
 * @param parameter what it chooses
 * @param kind      what is done with it
 * @param label     its name
 * @param help      what it does
 * @param options   what is offered; empty where something is typed
 * @param separator what stands between values where there may be several
 * @param initial   what stands in it at first: typed text as people write it; of options their values, joined
 */
public record Field(Parameter<?> parameter, Kind kind, String label, String help, List<Option> options, String separator, String initial) {

    /** What a list to choose from calls its empty value where one of the others must be chosen. */
    private static final String NOTHING = "—";

    /** What is done with a field. */
    public enum Kind {
        /** Any text is typed. */
        TEXT,
        /** A number is typed. */
        NUMBER,
        /** A box is ticked. */
        FLAG,
        /** One of the options is chosen. */
        ONE,
        /** Any of the options are ticked. */
        SEVERAL
    }

    /**
     * Something offered.
     *
     * @param value what is kept of it
     * @param label what people read
     */
    public record Option(String value, String label) {
    }

    /** The options are copied. */
    public Field {
        options = List.copyOf(options);
    }

    /** {@return whether all that can be wrong with it is that nothing is chosen} */
    public boolean isChosen() {
        return parameter instanceof Parameter.Columns || parameter instanceof Parameter.Choice choice
                && NOTHING.equals(choice.choices().getOrDefault("", Label.same("")).en());
    }

    /** {@return the single values of what stands in it} */
    public List<String> values(String joined) {
        return kind == Kind.ONE ? List.of(joined) : Stream.of(joined.split(separator)).map(String::strip).filter(value -> !value.isEmpty())
                .toList();
    }

    /** {@return the name of the parameter} */
    public String name() {
        return parameter.name();
    }
}
