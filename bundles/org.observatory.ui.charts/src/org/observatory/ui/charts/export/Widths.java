// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.charts.ChartService;
import org.observatory.charts.Style;

/** The widths of pages, in millimetres: columns and pages of journals, and whatever else is typed. */
public final class Widths {

    private static final List<Double> OF_JOURNALS = List.of(85.0, 90.0, 120.0, 140.0, 174.0, 180.0, 190.0);
    private static final Pattern WIDTH = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(?:mm)?");

    private Widths() {
    }

    /** {@return the widths to choose from, that of the style among them, as texts} */
    public static List<String> offered(Style style, Language language) {
        return Stream.concat(OF_JOURNALS.stream(), Stream.of(style.widthMm()))
                .filter(width -> width >= ChartService.leastWidthMm(style)).distinct().sorted()
                .map(width -> text(width, language)).toList();
    }

    /** {@return « 338,7 mm »} */
    public static String text(double width, Language language) {
        return Numbers.number(BigDecimal.valueOf(width).stripTrailingZeros(), language) + Numbers.WIDE + "mm";
    }

    /**
     * {@return the width that a text means, with a comma or a point, with or without « mm »; empty if it means none}
     */
    public static OptionalDouble read(String text) {
        var found = WIDTH.matcher(text.replaceAll("[\\u00a0\\u202f]", " ").strip());
        return found.matches() ? OptionalDouble.of(Double.parseDouble(found.group(1).replace(',', '.')))
                : OptionalDouble.empty();
    }
}
