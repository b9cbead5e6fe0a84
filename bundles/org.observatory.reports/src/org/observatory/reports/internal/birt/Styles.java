// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SharedStyleHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.observatory.charts.drawing.Face;
import org.observatory.reports.ReportFormat;

/** The styles of a report by name, as sizes and spaces for the engine. What they are called in Word stands in {@link Named}. */
final class Styles {

    private static final String INK = "#1f2328";
    private static final String QUIET = "#57606a";
    private static final String LINE = "#8c959f";
    private static final String RULE = "#d0d7de";
    private static final String HEAD = "#eef1f4";

    private final ReportDesignHandle design;
    private final Sheet sheet;
    private final String family;

    private Styles(ReportDesignHandle design, ReportFormat format) {
        this.design = design;
        sheet = Sheet.of(format);
        family = family(format);
    }

    /** Office programs have Arial, or put the bundled font, of the same widths, in its place. */
    private static String family(ReportFormat format) {
        return switch (format) {
            case DOCX, PPTX -> "Arial";
            case ODT, PDF -> Face.FAMILY;
            case HTML -> Face.FAMILY + ", " + Face.FALLBACK;
        };
    }

    static void write(ReportDesignHandle design, ReportFormat format) throws SemanticException {
        new Styles(design, format).write();
    }

    private void write() throws SemanticException {
        var text = sheet.text();
        style(Named.REPORT, sheet.small(), INK, 0, 0);
        bold(style(Named.TITLE, sheet.title(), INK, 0, 2));
        style(Named.SUBTITLE, sheet.heading(3), QUIET, 0, text);
        for (var level = 1; level <= 3; level++) {
            var size = sheet.heading(level);
            var heading = bold(style(Named.heading(level), size, INK, level == 1 ? size * 1.2 : size * 0.9, size * 0.35));
            heading.setPageBreakAfter(DesignChoiceConstants.PAGE_BREAK_AFTER_AVOID);
        }
        style(Named.LEAD, text * 1.1, INK, 0, text * 0.8);
        style(Named.BODY, text, INK, 0, text * 0.55);
        style(Named.NOTE, sheet.small(), QUIET, 0, sheet.small() * 0.5);
        indent(style(Named.POINT, text, INK, 0, text * 0.25), text * 1.2);
        var quote = indent(style(Named.QUOTE, text, INK, text * 0.3, 2), text * 1.3);
        quote.setFontStyle(DesignChoiceConstants.FONT_STYLE_ITALIC);
        indent(style(Named.ORIGIN, sheet.small(), QUIET, 0, text * 0.7), text * 1.3);
        var caption = bold(style(Named.CAPTION, text, INK, text * 0.7, text * 0.35));
        caption.setPageBreakAfter(DesignChoiceConstants.PAGE_BREAK_AFTER_AVOID);
        style(Named.FOOT, 8, QUIET, 0, 0);
        var head = cell(bold(style(Named.HEAD_CELL, sheet.small(), INK, 0, 0)), LINE);
        head.getBackgroundColor().setValue(HEAD);
        head.setTextAlign(DesignChoiceConstants.TEXT_ALIGN_LEFT);
        cell(style(Named.CELL, sheet.small(), INK, 0, 0), RULE);
        cell(style(Named.NUMBER_CELL, sheet.small(), INK, 0, 0), RULE).setTextAlign(DesignChoiceConstants.TEXT_ALIGN_RIGHT);
        cell(style(Named.NAME_CELL, sheet.small(), QUIET, 0, 0), RULE);
    }

    private SharedStyleHandle style(String name, double size, String colour, double above, double below) throws SemanticException {
        var style = design.getElementFactory().newStyle(name);
        design.getStyles().add(style);
        style.getFontFamilyHandle().setStringValue(family);
        style.getFontSize().setStringValue(points(size));
        style.getColor().setStringValue(colour);
        style.getLineHeight().setStringValue("normal");
        style.getMarginTop().setStringValue(points(above));
        style.getMarginBottom().setStringValue(points(below));
        return style;
    }

    private static String points(double size) {
        return BigDecimal.valueOf(size).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "pt";
    }

    private static SharedStyleHandle bold(SharedStyleHandle style) throws SemanticException {
        style.setFontWeight(DesignChoiceConstants.FONT_WEIGHT_BOLD);
        return style;
    }

    private static SharedStyleHandle indent(SharedStyleHandle style, double points) throws SemanticException {
        style.getMarginLeft().setStringValue(points(points));
        return style;
    }

    private static SharedStyleHandle cell(SharedStyleHandle style, String line) throws SemanticException {
        style.setBorderBottomStyle(DesignChoiceConstants.LINE_STYLE_SOLID);
        style.getBorderBottomWidth().setStringValue("0.5pt");
        style.getBorderBottomColor().setStringValue(line);
        style.getPaddingTop().setStringValue("2pt");
        style.getPaddingBottom().setStringValue("2pt");
        style.getPaddingLeft().setStringValue("3pt");
        style.getPaddingRight().setStringValue("3pt");
        style.setVerticalAlign(DesignChoiceConstants.VERTICAL_ALIGN_TOP);
        return style;
    }
}
