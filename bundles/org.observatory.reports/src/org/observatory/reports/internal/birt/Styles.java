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
import org.observatory.reports.internal.look.Look;
import org.observatory.reports.internal.look.Named;
import org.observatory.reports.internal.look.Sheet;

/** Writes the looks of a report as styles of a design. */
final class Styles {

    private final ReportDesignHandle design;
    private final String family;

    private Styles(ReportDesignHandle design, ReportFormat format) {
        this.design = design;
        family = format == ReportFormat.HTML ? Face.FAMILY + ", " + Face.FALLBACK : Face.FAMILY;
    }

    static void write(ReportDesignHandle design, ReportFormat format) throws SemanticException {
        var styles = new Styles(design, format);
        var looks = Look.on(Sheet.of(format));
        styles.style(Named.REPORT, looks.get(Named.CELL));
        for (var look : looks.values()) {
            styles.write(look);
        }
    }

    private void write(Look look) throws SemanticException {
        var style = style(look.name(), look);
        style.setFontWeight(look.bold() ? DesignChoiceConstants.FONT_WEIGHT_BOLD : DesignChoiceConstants.FONT_WEIGHT_NORMAL);
        style.setFontStyle(look.italic() ? DesignChoiceConstants.FONT_STYLE_ITALIC : DesignChoiceConstants.FONT_STYLE_NORMAL);
        style.getMarginTop().setStringValue(points(look.above()));
        style.getMarginBottom().setStringValue(points(look.below()));
        style.getMarginLeft().setStringValue(points(look.indent()));
        if (look.kept() && !look.isCell()) {
            style.setPageBreakAfter(DesignChoiceConstants.PAGE_BREAK_AFTER_AVOID);
        }
        if (look.isWhole() && !look.isCell()) {
            style.setPageBreakInside(DesignChoiceConstants.PAGE_BREAK_INSIDE_AVOID);
        }
        if (look.isCell()) {
            cell(style, look);
        }
    }

    private SharedStyleHandle style(String name, Look look) throws SemanticException {
        var style = design.getElementFactory().newStyle(name);
        design.getStyles().add(style);
        style.getFontFamilyHandle().setStringValue(family);
        style.getFontSize().setStringValue(points(look.size()));
        style.getColor().setStringValue(look.colour());
        style.getLineHeight().setStringValue("normal");
        return style;
    }

    private static void cell(SharedStyleHandle style, Look look) throws SemanticException {
        var head = look.name().equals(Named.HEAD_CELL);
        style.setBorderBottomStyle(DesignChoiceConstants.LINE_STYLE_SOLID);
        style.getBorderBottomWidth().setStringValue("0.5pt");
        style.getBorderBottomColor().setStringValue(head ? Look.LINE : Look.RULE);
        for (var padding : new String[] {"paddingTop", "paddingBottom"}) {
            style.setStringProperty(padding, "2pt");
        }
        for (var padding : new String[] {"paddingLeft", "paddingRight"}) {
            style.setStringProperty(padding, "3pt");
        }
        style.setVerticalAlign(DesignChoiceConstants.VERTICAL_ALIGN_TOP);
        style.setTextAlign(look.name().equals(Named.NUMBER_CELL) ? DesignChoiceConstants.TEXT_ALIGN_RIGHT
                : DesignChoiceConstants.TEXT_ALIGN_LEFT);
        if (head) {
            style.getBackgroundColor().setValue(Look.HEAD);
        }
    }

    private static String points(double size) {
        return BigDecimal.valueOf(size).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "pt";
    }
}
