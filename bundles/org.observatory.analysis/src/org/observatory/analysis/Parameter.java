// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something that can be chosen for a run, declared once: it becomes the dialog's field, the command line's flag, the
 * saved setting and the line in the caption.
 *
 * @param <T> the type of its values
 */
public sealed interface Parameter<T> {

    /** The name by which code and the command line set it: lower-case words joined by hyphens. */
    String name();

    /** The name shown to people. */
    Label label();

    /** What it does, in one sentence. */
    Label help();

    /** The value when none is given. */
    T defaultValue();

    /** The type of the values. */
    Class<T> type();

    /**
     * Reads a value as written on the command line or in a file.
     *
     * @throws AnalysisException naming the parameter and what it takes, when the text is no such value
     */
    T parse(String text) throws AnalysisException;

    /**
     * Writes a value so that {@link #parse} reads it back.
     */
    default String format(T value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    /** Any text. */
    record Text(String name, Label label, Label help, String defaultValue) implements Parameter<String> {

        /** No part may be null. */
        public Text {
            Parameters.requireDeclared(name, label, help);
            Objects.requireNonNull(defaultValue, "defaultValue");
        }

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String parse(String text) {
            return text;
        }
    }

    /**
     * Columns of the table that the analysis reads, named by their key or heading; offered by name where the table is known.
     *
     * @param required whether one must be named where the columns are known
     * @param several  whether there may be several, separated by commas
     */
    record Columns(String name, Label label, Label help, boolean required, boolean several) implements Parameter<String> {

        /** No part may be null. */
        public Columns {
            Parameters.requireDeclared(name, label, help);
        }

        /** Columns none of which is required. */
        public Columns(String name, Label label, Label help, boolean several) {
            this(name, label, help, false, several);
        }

        /** {@return the empty text: none is named} */
        @Override
        public String defaultValue() {
            return "";
        }

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String parse(String text) {
            return text;
        }
    }

    /**
     * One of a closed list.
     *
     * @param choices the values with the names shown to people, in order
     */
    record Choice(String name, Label label, Label help, String defaultValue, Map<String, Label> choices)
            implements Parameter<String> {

        /** The default must be one of the choices. */
        public Choice {
            Parameters.requireDeclared(name, label, help);
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
            if (!choices.containsKey(defaultValue)) {
                throw new IllegalArgumentException("The default of \"" + name + "\" is not among its choices.");
            }
        }

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String parse(String text) throws AnalysisException {
            if (!choices.containsKey(text)) {
                throw Parameters.refused(this, text, naming -> Label.each(language -> choices.entrySet().stream()
                        .map(choice -> naming == Naming.WRITTEN ? choice.getKey() : Wording.quote(choice.getValue().in(language), language))
                        .collect(Collectors.joining(", "))));
            }
            return text;
        }
    }

    /**
     * A whole number.
     *
     * @param least the smallest value allowed
     * @param most  the greatest value allowed
     */
    record WholeNumber(String name, Label label, Label help, Integer defaultValue, int least, int most)
            implements Parameter<Integer> {

        /** The default must lie between the bounds. */
        public WholeNumber {
            Parameters.requireDeclared(name, label, help);
            if (defaultValue < least || defaultValue > most) {
                throw new IllegalArgumentException("The default of \"" + name + "\" is out of its bounds.");
            }
        }

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Integer parse(String text) throws AnalysisException {
            var number = Parameters.number(text);
            if (number == null || number.stripTrailingZeros().scale() > 0
                    || number.compareTo(BigDecimal.valueOf(least)) < 0
                    || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw Parameters.refused(this, text, naming -> new Label("a whole number from " + least + " to " + most,
                        "un nombre entier de " + least + " à " + most));
            }
            return number.intValueExact();
        }
    }

    /**
     * A number with decimals; a comma is read as a point.
     *
     * @param least the smallest value allowed
     * @param most  the greatest value allowed
     */
    record Decimal(String name, Label label, Label help, BigDecimal defaultValue, BigDecimal least, BigDecimal most)
            implements Parameter<BigDecimal> {

        /** The default must lie between the bounds. */
        public Decimal {
            Parameters.requireDeclared(name, label, help);
            if (defaultValue.compareTo(least) < 0 || defaultValue.compareTo(most) > 0) {
                throw new IllegalArgumentException("The default of \"" + name + "\" is out of its bounds.");
            }
        }

        @Override
        public Class<BigDecimal> type() {
            return BigDecimal.class;
        }

        @Override
        public BigDecimal parse(String text) throws AnalysisException {
            var number = Parameters.number(text);
            if (number == null || number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                throw Parameters.refused(this, text, naming -> Label.each(language -> new Label("a number from ", "un nombre de ").in(language)
                        + Numbers.number(least, language) + new Label(" to ", " à ").in(language) + Numbers.number(most, language)));
            }
            return number;
        }
    }

    /** Yes or no. */
    record Flag(String name, Label label, Label help, Boolean defaultValue) implements Parameter<Boolean> {

        /** No part may be null. */
        public Flag {
            Parameters.requireDeclared(name, label, help);
            Objects.requireNonNull(defaultValue, "defaultValue");
        }

        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }

        @Override
        public Boolean parse(String text) throws AnalysisException {
            return switch (text) {
                case "true", "yes", "oui" -> Boolean.TRUE;
                case "false", "no", "non" -> Boolean.FALSE;
                default -> throw Parameters.refused(this, text, naming -> naming == Naming.WRITTEN
                        ? new Label("true or false", "true ou false") : new Label("yes or no", "oui ou non"));
            };
        }
    }
}
