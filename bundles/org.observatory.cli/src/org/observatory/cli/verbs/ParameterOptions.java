// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.cli.Arguments;
import org.observatory.cli.Option;

/** The parameters of an analysis as options of a verb. */
final class ParameterOptions {

    private ParameterOptions() {
    }

    /** {@return the option that sets a parameter, with its default in the help} */
    static Option of(Parameter<?> parameter) {
        return of(parameter, parameter.help());
    }

    /** {@return the option that sets a parameter, with other words for what it does} */
    static Option of(Parameter<?> parameter, Label help) {
        var value = parameter instanceof Parameter.Choice choice ? String.join("|", choice.choices().keySet()) : "VALUE";
        return Option.of(parameter.name(), value, withDefault(parameter, help));
    }

    /**
     * {@return what was written for the parameters of an analysis, by their names}
     *
     * @param others options of the verb itself, whose names win
     */
    static Map<String, String> given(Analysis analysis, Arguments arguments, List<Option> others) {
        var given = new HashMap<String, String>();
        for (var parameter : analysis.parameters()) {
            if (others.stream().anyMatch(other -> other.name().equals(parameter.name()))) {
                continue;
            }
            arguments.option(parameter.name()).ifPresent(value -> given.put(parameter.name(), value));
        }
        return given;
    }

    private static <T> Label withDefault(Parameter<T> parameter, Label help) {
        var value = parameter.format(parameter.defaultValue());
        return value.isEmpty() ? help : new Label(help.en() + " [" + value + "]", help.fr() + " [" + value + "]");
    }
}
