// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Objects;

import org.observatory.analysis.Language;

/**
 * For whom a chart is drawn.
 *
 * @param language the language of its texts
 * @param style    the style it will be laid out in; a definition may say less where there is less room
 */
public record ChartContext(Language language, Style style) {

    /** Neither part may be null. */
    public ChartContext {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(style, "style");
    }
}
