// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.charts.ChartService;
import org.observatory.charts.ColumnWidth;
import org.observatory.charts.Style;

/** The widths of pages, in millimetres: columns and pages of journals, and whatever else is typed. */
public final class Widths {

    private static final Pattern WIDTH = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(?:mm)?(?:\\s*\\(.*\\))?");

    private Widths() {
    }

    /** {@return the widths to choose from, that of the style among them, as texts} */
    public static List<String> offered(Style style, Language language) {
        return Stream.concat(Arrays.stream(ColumnWidth.values()).map(ColumnWidth::widthMm), Stream.of(style.widthMm()))
                .filter(width -> width >= ChartService.leastWidthMm(style)).distinct().sorted()
                .map(width -> text(width, language)).toList();
    }

    /** {@return « 338,7 mm », « 85 mm (une colonne) »} */
    public static String text(double width, Language language) {
        var plain = Numbers.number(BigDecimal.valueOf(width).stripTrailingZeros(), language) + Numbers.WIDE + "mm";
        return ColumnWidth.of(width).map(column -> plain + " (" + column.label().in(language) + ")").orElse(plain);
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
