// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that a report can be written to. */
public enum ReportFormat {

    /** Pages to be printed, with embedded fonts. */
    PDF,

    /** One page for the web, with all that it shows in it. */
    HTML,

    /** For Word. */
    DOCX,

    /** Slides for PowerPoint. */
    PPTX,

    /** For LibreOffice. */
    ODT;

    /** {@return the ending of its files, without the dot; also what people write to ask for it} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether it has slides, each with a title, in place of running pages} */
    public boolean isSlides() {
        return this == PPTX;
    }

    /** {@return the format of that name, in any case, if there is one} */
    public static Optional<ReportFormat> of(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** {@return the endings of all} */
    public static List<String> extensions() {
        return Arrays.stream(values()).map(ReportFormat::extension).toList();
    }
}
