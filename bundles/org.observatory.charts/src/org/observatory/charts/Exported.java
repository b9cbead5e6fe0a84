// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A chart that was written, for the pages that list several.
 *
 * @param chart   as it was written
 * @param style   in which it was laid out
 * @param widthMm the width of its page
 * @param dpi     the resolution of its pixels
 * @param files   the name of the file of each format, beside the page
 */
public record Exported(ChartSpec chart, Style style, double widthMm, int dpi, Map<ExportFormat, String> files) {

    /** Copies the map, in the order of the formats. */
    public Exported {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(style, "style");
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
