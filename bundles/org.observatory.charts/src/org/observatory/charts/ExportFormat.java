// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Arrays;
import java.util.Locale;

import org.observatory.analysis.Label;

/** The files that a chart can be written to. */
public enum ExportFormat {

    /** Vectors for the web, word processors and drawing programs. */
    SVG("image/svg+xml"),

    /** Vectors for print, with embedded fonts. */
    PDF("application/pdf"),

    /** Vectors for typesetters, with embedded fonts. */
    EPS("application/postscript"),

    /** Pixels at a stated resolution. */
    PNG("image/png"),

    /** Pixels at a stated resolution, as printers ask for them. */
    TIFF("image/tiff"),

    /** The data behind the chart, for any program. */
    CSV("text/csv"),

    /** The data behind the chart with all that is said of it, as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

    /** What the chart was made from, for programs and for whoever makes it again. */
    JSON("application/json");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether it is made of pixels, so that a resolution matters. */
    public boolean pixels() {
        return this == PNG || this == TIFF;
    }

    /** The ending of its files, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format of that name, in any case.
     *
     * @throws ChartingException naming the formats there are, when there is none of that name
     */
    public static ExportFormat of(String name) throws ChartingException {
        for (var format : values()) {
            if (format.name().equalsIgnoreCase(name.strip())) {
                return format;
            }
        }
        var known = String.join(", ", Arrays.stream(values()).map(ExportFormat::extension).toList());
        throw new ChartingException(new Label("There is no format \"" + name + "\"; there are " + known + ".",
                "Il n’y a pas de format «\u00a0" + name + "\u00a0»\u202f; il y a " + known + "."));
    }
}
