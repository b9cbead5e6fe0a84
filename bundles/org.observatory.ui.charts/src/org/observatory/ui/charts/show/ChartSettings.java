// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Language;
import org.observatory.charts.ChartContext;
import org.observatory.charts.Palette;
import org.observatory.charts.Style;

/**
 * What is chosen in a chart view.
 *
 * @param chart    the identifier of the chart
 * @param style    the style it is drawn in
 * @param language the language of its texts
 */
public record ChartSettings(String chart, Style style, Language language) {

    /** The chart that a view shows first: all programmes on one line of time. */
    public static final String FIRST = "programme-timeline";

    /** No part may be null. */
    public ChartSettings {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(language, "language");
    }

    /** {@return what a new view shows, in the language of the workbench} */
    public static ChartSettings first(Language language) {
        return new ChartSettings(FIRST, Style.SEMINAR, language);
    }

    /**
     * Reads settings that were kept as texts; what is missing or unknown is as in {@link #first}.
     *
     * @param chart    null if it was not kept
     * @param style    the identifier of a style, or null
     * @param language the code of a language, or null
     * @param ofOthers the language of the workbench
     */
    public static ChartSettings read(String chart, String style, String language, Language ofOthers) {
        return new ChartSettings(chart == null || chart.isBlank() ? FIRST : chart,
                style == null ? Style.SEMINAR : Style.find(style).orElse(Style.SEMINAR),
                Language.ENGLISH.code().equals(language) ? Language.ENGLISH
                        : Language.FRENCH.code().equals(language) ? Language.FRENCH : ofOthers);
    }

    /** {@return the same with another chart} */
    public ChartSettings withChart(String other) {
        return new ChartSettings(other, style, language);
    }

    /** {@return the same in another style} */
    public ChartSettings withStyle(Style other) {
        return new ChartSettings(chart, other, language);
    }

    /** {@return the same in another style, in the palette that was chosen; in that of the style where none was} */
    public ChartSettings restyled(Style other) {
        return withStyle(style.palette().equals(Palette.STANDARD) ? other : other.withPalette(style.palette()));
    }

    /** {@return the same in other colours} */
    public ChartSettings withPalette(Palette other) {
        return withStyle(style.withPalette(other));
    }

    /** {@return the same in the palette of that identifier; as it is where there is none, or it is null} */
    public ChartSettings withPalette(String id, List<Palette> palettes) {
        return palettes.stream().filter(palette -> palette.id().equals(id)).findFirst().map(this::withPalette).orElse(this);
    }

    /** {@return the same in another language} */
    public ChartSettings withLanguage(Language other) {
        return new ChartSettings(chart, style, other);
    }

    /** {@return for whom the chart is drawn} */
    public ChartContext context() {
        return new ChartContext(language, style);
    }
}
