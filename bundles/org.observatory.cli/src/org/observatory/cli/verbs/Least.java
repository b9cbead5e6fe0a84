// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.regex.Pattern;

import org.observatory.analysis.Label;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Option;

/** The option of the smallest count that is shown: the same for charts, reports and analyses. */
final class Least {

    private static final String NAME = "least";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    /** As it is written and explained. */
    static final Option OPTION = Option.of(NAME, "5", new Label("Hide counts below this, and what would give them away [1]",
            "Cacher les effectifs inférieurs, et ce qui les trahirait [1]"));

    private Least() {
    }

    /** {@return the count; 1, which hides nothing, where it is not given} */
    static int of(Arguments arguments) throws CommandException {
        var text = arguments.option(NAME).orElse("1");
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) < 1) {
            throw CommandException.wrongUsage(new Label("The option “--%s” takes a whole number from 1 such as 5, not “%s”.".formatted(NAME, text),
                    "L’option « --%s » attend un nombre entier à partir de 1 tel que 5, et non « %s ».".formatted(NAME, text)));
        }
        return Integer.parseInt(text);
    }
}
