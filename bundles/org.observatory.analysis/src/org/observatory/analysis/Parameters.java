// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of a run, one for each declared parameter. Immutable; a value that was not given is the default. */
public final class Parameters {

    private static final Parameters NONE = new Parameters(new LinkedHashMap<>());

    private final Map<Parameter<?>, Object> values;

    private Parameters(Map<Parameter<?>, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** For an analysis without parameters. */
    public static Parameters none() {
        return NONE;
    }

    /** Every declared parameter at its default. */
    public static Parameters defaults(List<Parameter<?>> declared) {
        var values = new LinkedHashMap<Parameter<?>, Object>();
        declared.forEach(parameter -> values.put(parameter, parameter.defaultValue()));
        return new Parameters(values);
    }

    /**
     * Reads values as written on the command line or in a file.
     *
     * @param declared what the analysis declares
     * @param texts    the values by parameter name; those that are missing keep their default
     * @throws AnalysisException when a name is not declared or a text is no value of its parameter
     */
    public static Parameters parse(List<Parameter<?>> declared, Map<String, String> texts) throws AnalysisException {
        var names = declared.stream().map(Parameter::name).toList();
        for (var name : texts.keySet()) {
            if (!names.contains(name)) {
                throw new AnalysisException(new Label(
                        "There is no parameter \"" + name + "\"; there are " + names + ".",
                        "Il n’y a pas de paramètre « " + name + " » ; il y a " + names + "."));
            }
        }
        var values = new LinkedHashMap<Parameter<?>, Object>();
        for (var parameter : declared) {
            var text = texts.get(parameter.name());
            values.put(parameter, text == null ? parameter.defaultValue() : parameter.parse(text));
        }
        return new Parameters(values);
    }

    /**
     * The value of a parameter, its default when this run was not given one.
     *
     * @param parameter the declaration itself
     */
    public <T> T get(Parameter<T> parameter) {
        var value = values.get(parameter);
        return value == null ? parameter.defaultValue() : parameter.type().cast(value);
    }

    /** The same values but for one. */
    public <T> Parameters with(Parameter<T> parameter, T value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(parameter, Objects.requireNonNull(value, "value"));
        return new Parameters(copy);
    }

    /** The values as texts by parameter name, in the order of declaration; {@link #parse} reads them back. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((parameter, value) -> texts.put(parameter.name(), format(parameter, value)));
        return Collections.unmodifiableMap(texts);
    }

    /** The values by parameter name, in the order of declaration: numbers, flags and texts. */
    public Map<String, Object> values() {
        var named = new LinkedHashMap<String, Object>();
        values.forEach((parameter, value) -> named.put(parameter.name(), value));
        return Collections.unmodifiableMap(named);
    }

    private static <T> String format(Parameter<T> parameter, Object value) {
        return parameter.format(parameter.type().cast(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters parameters && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return texts().toString();
    }

    static void requireDeclared(String name, Label label, Label help) {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("\"" + name
                    + "\" is no parameter name: use lower-case words joined by hyphens.");
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
    }

    /** The number written in the text, null when there is none. */
    static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** The refusal of a text that is no value of a parameter. */
    static AnalysisException refused(Parameter<?> parameter, String text, Function<Naming, Label> takes) {
        return new AnalysisException(naming -> Label.each(language -> naming.parameter(parameter).in(language)
                + new Label(" takes ", " attend ").in(language) + takes.apply(naming).in(language)
                + new Label(", not ", ", et non ").in(language) + Wording.quote(text, language) + "."), null);
    }
}
