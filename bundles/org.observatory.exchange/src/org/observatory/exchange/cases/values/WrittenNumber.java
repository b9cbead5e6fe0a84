// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;

/**
 * A number as people write it: « 1 234,5 », "1,234.5", « 35 % », « 1 200 € ».
 *
 * @param value     the number; 35 for 35 %
 * @param unit      the sign after it, {@code %} or {@code €}; empty for none
 * @param doubtful  whether the other style would read another number: {@code 1,234}
 */
public record WrittenNumber(BigDecimal value, String unit, boolean doubtful) {

    private static final int LONGEST = 40;
    private static final int DIGITS = 30;
    private static final Pattern UNIT = Pattern.compile("(.*?) ?([%€])");
    /** A number with a leading zero is a code: 01, 0033. */
    private static final String WHOLE = "(?:0|[1-9]\\d*)";
    private static final Pattern PLAIN = Pattern.compile("[+-]?" + WHOLE);
    private static final Pattern SPACED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?: \\d{3})+(?:[.,]\\d+)?");
    private static final Pattern SIMPLE = Pattern.compile("[+-]?" + WHOLE + "?[.,]\\d+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern DOUBTFUL = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    /**
     * Reads a number.
     *
     * @param written the text of the cell
     * @param style   how numbers are written in the column; {@code OPEN} takes a single comma or point for the decimal sign
     * @return the number, if it is one
     */
    public static Optional<WrittenNumber> read(String written, NumberStyle style) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = written.strip().replaceAll("[\\u00a0\\u202f\\u2009 '’]+", " ").replace('\u2212', '-');
        var unit = "";
        var suffixed = UNIT.matcher(text);
        if (suffixed.matches()) {
            unit = suffixed.group(2);
            text = suffixed.group(1);
        }
        var digits = digits(text, style);
        if (digits == null || digits.length() > DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new WrittenNumber(new BigDecimal(digits), unit, DOUBTFUL.matcher(text).matches()));
    }

    /** The number with a decimal point and no groups; null for no number. */
    private static String digits(String text, NumberStyle style) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (SPACED.matcher(text).matches()) {
            return text.replace(" ", "").replace(',', '.');
        }
        var doubtful = DOUBTFUL.matcher(text).matches();
        var groupSign = style == NumberStyle.POINT ? ',' : style == NumberStyle.COMMA ? '.' : 0;
        if (SIMPLE.matcher(text).matches() && !(doubtful && groupSign != 0 && text.indexOf(groupSign) > 0)) {
            return text.replace(',', '.');
        }
        if (COMMA_GROUPS.matcher(text).matches()) {
            return text.replace(",", "");
        }
        return POINT_GROUPS.matcher(text).matches() ? text.replace(".", "").replace(',', '.') : null;
    }
}
