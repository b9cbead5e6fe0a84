// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Option;

/** The option by which a verb is told the language of what it writes. */
final class Languages {

    private static final String LANG = "lang";

    private Languages() {
    }

    /** The option, with what it is the language of. */
    static Option option(Label help) {
        return Option.of(LANG, "fr|en", help);
    }

    /** The language that was given, or the usual one. */
    static Language of(Arguments arguments, Language usual) throws CommandException {
        var code = arguments.option(LANG);
        if (code.isEmpty()) {
            return usual;
        }
        try {
            return Language.of(code.get());
        } catch (IllegalArgumentException unknown) {
            throw CommandException.wrongUsage(new Label("The option “--lang” takes fr or en, not “%s”.".formatted(code.get()),
                    "L’option « --lang » attend fr ou en, et non « %s ».".formatted(code.get())));
        }
    }
}
