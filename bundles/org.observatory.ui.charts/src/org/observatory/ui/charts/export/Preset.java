// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.observatory.charts.ColumnWidth;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Palette;
import org.observatory.charts.Style;

/** What is chosen at once for a usual purpose. */
public enum Preset {

    /** A column of a journal. */
    COLUMN(Style.PUBLICATION, ColumnWidth.COLUMN.widthMm(), 600, ExportFormat.PDF, ExportFormat.EPS, ExportFormat.TIFF),
    /** A column of a journal that prints in grey. */
    GREY(Style.PUBLICATION.withPalette(Palette.GREYS), ColumnWidth.COLUMN.widthMm(), 600, ExportFormat.PDF, ExportFormat.EPS,
            ExportFormat.TIFF),
    /** A column and a half. */
    MIDDLE(Style.PUBLICATION, ColumnWidth.MIDDLE.widthMm(), 600, ExportFormat.PDF, ExportFormat.EPS, ExportFormat.TIFF),
    /** A page of a journal. */
    PAGE(Style.PUBLICATION, ColumnWidth.PAGE.widthMm(), 600, ExportFormat.PDF, ExportFormat.EPS, ExportFormat.TIFF),
    /** A word processor. */
    TEXT(Style.PUBLICATION, ColumnWidth.MIDDLE_WIDE.widthMm(), 300, ExportFormat.SVG, ExportFormat.PNG),
    /** A slide of a seminar. */
    SLIDE(Style.SEMINAR, Style.SEMINAR.widthMm(), 300, ExportFormat.SVG, ExportFormat.PNG),
    /** A deposit: the picture, its data, and what it is made from. */
    DEPOSIT(Style.PUBLICATION, ColumnWidth.PAGE.widthMm(), 300, ExportFormat.SVG, ExportFormat.PDF, ExportFormat.CSV, ExportFormat.XLSX,
            ExportFormat.JSON);

    private final Style style;
    private final double widthMm;
    private final int dpi;
    private final Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);

    Preset(Style style, double widthMm, int dpi, ExportFormat... formats) {
        this.style = style;
        this.widthMm = widthMm;
        this.dpi = dpi;
        this.formats.addAll(Set.of(formats));
    }

    /** {@return the key of its name} */
    String key() {
        return "export.preset." + name().toLowerCase(Locale.ROOT);
    }

    /** {@return its style, with the palette it needs; the usual one where any will do} */
    Style style() {
        return style;
    }

    /** {@return the width of its pages} */
    double widthMm() {
        return widthMm;
    }

    /** {@return its resolution} */
    int dpi() {
        return dpi;
    }

    /** {@return its formats} */
    Set<ExportFormat> formats() {
        return EnumSet.copyOf(formats);
    }
}
