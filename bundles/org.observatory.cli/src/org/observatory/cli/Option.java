// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import org.observatory.analysis.Label;

/**
 * What a verb takes by its name. Written {@code --name VALUE} or {@code --name=VALUE}; a flag has no value.
 *
 * @param name     the name without dashes
 * @param value    how the help shows the value: {@code DIR}, {@code svg,pdf,png}; empty for a flag
 * @param help     what it does, in a few words, with the default where there is one
 * @param required whether it must be given
 * @param repeated whether it may be given several times
 */
public record Option(String name, String value, Label help, boolean required, boolean repeated) {

    /** {@return an option with a value that may be left out} */
    public static Option of(String name, String value, Label help) {
        return new Option(name, value, help, false, false);
    }

    /** {@return an option with a value that must be given} */
    public static Option required(String name, String value, Label help) {
        return new Option(name, value, help, true, false);
    }

    /** {@return an option with a value that may be given several times} */
    public static Option repeated(String name, String value, Label help) {
        return new Option(name, value, help, false, true);
    }

    /** {@return an option without value} */
    public static Option flag(String name, Label help) {
        return new Option(name, "", help, false, false);
    }

    /** {@return whether it has no value} */
    public boolean isFlag() {
        return value.isEmpty();
    }

    /** {@return how the help shows it} */
    String shown() {
        return "--" + name + (isFlag() ? "" : " " + value);
    }

    /** {@return how the line of usage shows it} */
    String shownInUsage() {
        var shown = required ? shown() : "[" + shown() + "]";
        return repeated ? shown + "…" : shown;
    }
}
