// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import org.observatory.analysis.Label;

/**
 * What a verb takes by its position.
 *
 * @param name     the name in capitals, as the help shows it: {@code PROJECT}
 * @param help     what it is, in a few words
 * @param required whether it must be given; required operands come before the others
 * @param repeated whether it may be given several times, which only the last operand may
 */
public record Operand(String name, Label help, boolean required, boolean repeated) {

    /** {@return an operand that must be given} */
    public static Operand required(String name, Label help) {
        return new Operand(name, help, true, false);
    }

    /** {@return an operand that may be left out} */
    public static Operand optional(String name, Label help) {
        return new Operand(name, help, false, false);
    }

    /** {@return an operand that must be given, once or several times; the last of its verb} */
    public static Operand several(String name, Label help) {
        return new Operand(name, help, true, true);
    }

    /** {@return how the help shows it} */
    String shown() {
        var several = repeated ? name + "…" : name;
        return required ? several : "[" + several + "]";
    }
}
