// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.Action;
import org.eclipse.birt.report.model.elements.interfaces.IReportItemModel;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.look.Named;
import org.observatory.reports.internal.look.Picture;
import org.observatory.reports.internal.look.Piece;
import org.observatory.reports.internal.look.Sheet;

/** Writes a report as a design of the report engine, all of it fixed text: no data sets, no expressions to be computed, no scripts. */
final class DesignWriter {

    private final ReportContent content;
    private final ReportFormat format;
    private final ReportDesignHandle design;
    private final ElementFactory make;
    private final Sheet sheet;

    private DesignWriter(ReportContent content, ReportFormat format, ReportDesignHandle design) {
        this.content = content;
        this.format = format;
        this.design = design;
        make = design.getElementFactory();
        sheet = Sheet.of(format);
    }

    static void write(ReportContent content, List<Piece> pieces, ReportFormat format, ReportDesignHandle design) throws SemanticException {
        new DesignWriter(content, format, design).write(pieces);
    }

    private void write(List<Piece> pieces) throws SemanticException {
        design.setTitle(content.title());
        design.setStringProperty("subject", content.subject());
        design.setLanguage(content.language().code());
        design.setLayoutPreference(DesignChoiceConstants.REPORT_LAYOUT_PREFERENCE_FIXED_LAYOUT);
        if (format == ReportFormat.PDF) {
            design.setPdfUAConformance("PDF.UA-1");
        }
        Styles.write(design, format);
        page();
        for (var piece : pieces) {
            design.getBody().add(element(piece));
        }
    }

    private void page() throws SemanticException {
        var page = make.newSimpleMasterPage("page");
        design.getMasterPages().add(page);
        page.setPageType(DesignChoiceConstants.PAGE_SIZE_CUSTOM);
        page.setWidth(millimetres(sheet.width()));
        page.setHeight(millimetres(sheet.height()));
        page.setProperty("topMargin", millimetres(sheet.top()));
        page.setProperty("bottomMargin", millimetres(sheet.bottom() / 2));
        page.setProperty("leftMargin", millimetres(sheet.side()));
        page.setProperty("rightMargin", millimetres(sheet.side()));
        page.setProperty("footerHeight", millimetres(sheet.bottom() / 2));
        page.setProperty("headerHeight", "0mm");
        var foot = make.newGridItem(null, 2, 1);
        foot.setWidth("100%");
        foot.getColumns().get(0).setProperty("width", "85%");
        foot.getColumns().get(1).setProperty("width", "15%");
        var name = make.newLabel(null);
        name.setText(content.title());
        name.setStyleName(Named.FOOT);
        ((CellHandle) foot.getCell(1, 1)).getContent().add(name);
        var number = make.newAutoText(null);
        number.setAutoTextType(DesignChoiceConstants.AUTO_TEXT_PAGE_NUMBER);
        number.setStyleName(Named.FOOT);
        var end = (CellHandle) foot.getCell(1, 2);
        end.setProperty("textAlign", DesignChoiceConstants.TEXT_ALIGN_RIGHT);
        end.getContent().add(number);
        page.getPageFooter().add(foot);
    }

    private static String millimetres(double length) {
        return rounded(length) + "mm";
    }

    private static String rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private DesignElementHandle element(Piece piece) throws SemanticException {
        ReportItemHandle element;
        if (piece.table() != null) {
            element = table(piece.table());
        } else if (piece.picture() != null) {
            element = picture(piece.picture());
            if (format == ReportFormat.PDF) {
                element.setProperty("pageBreakAfter", DesignChoiceConstants.PAGE_BREAK_AFTER_AVOID);
            }
        } else if (piece.isContents() && format == ReportFormat.PDF) {
            element = contents(piece);
        } else {
            element = text(piece);
        }
        element.setExpressionProperty(IReportItemModel.BOOKMARK_PROP, constant(piece.mark()));
        if (piece.newPage()) {
            element.setProperty("pageBreakBefore", DesignChoiceConstants.PAGE_BREAK_BEFORE_ALWAYS);
        }
        return element;
    }

    private static Expression constant(String text) {
        return new Expression(text, ExpressionType.CONSTANT);
    }

    /** A line of the table of contents: where it leads, and the page, which is known when the pages were laid out once. */
    private ReportItemHandle contents(Piece piece) throws SemanticException {
        var line = make.newGridItem(null, 2, 1);
        line.setWidth("100%");
        line.getColumns().get(0).setProperty("width", "90%");
        line.getColumns().get(1).setProperty("width", "10%");
        for (var at = 0; at < 2; at++) {
            var label = make.newLabel(null);
            label.setText(at < piece.runs().size() ? piece.runs().get(at).text() : "0");
            label.setStyleName(piece.style());
            label.setProperty("textUnderline", DesignChoiceConstants.TEXT_UNDERLINE_NONE);
            var action = label.setAction(StructureFactory.createAction());
            action.setLinkType(DesignChoiceConstants.ACTION_LINK_TYPE_BOOKMARK_LINK);
            action.setExpressionProperty(Action.TARGET_BOOKMARK_MEMBER, constant(piece.target()));
            var cell = (CellHandle) line.getCell(1, at + 1);
            if (at == 1) {
                cell.setProperty("textAlign", DesignChoiceConstants.TEXT_ALIGN_RIGHT);
            }
            cell.getContent().add(label);
        }
        return line;
    }

    private ReportItemHandle text(Piece piece) throws SemanticException {
        ReportItemHandle element;
        if (format == ReportFormat.PDF && piece.isFormatted()) {
            var formatted = make.newTextItem(null);
            formatted.setContentType(DesignChoiceConstants.TEXT_CONTENT_TYPE_HTML);
            formatted.setHasExpression(false);
            formatted.setContent(html(piece.runs()));
            element = formatted;
        } else {
            var plain = make.newLabel(null);
            plain.setText(piece.text());
            element = plain;
        }
        element.setStyleName(format.isSlides() && piece.isSlideTitle() ? Named.SLIDE_TITLE : piece.style());
        tag(element, switch (piece.level()) {
            case 1, 2, 3 -> "H" + piece.level();
            default -> "P";
        });
        return element;
    }

    private static void tag(DesignElementHandle element, String tag) throws SemanticException {
        element.setProperty("tagType", tag);
    }

    private static String html(List<Block.Run> runs) {
        var html = new StringBuilder();
        for (var run : runs) {
            html.append(run.bold() ? "<b>" : "").append(run.italic() ? "<i>" : "")
                    .append(run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br/>"))
                    .append(run.italic() ? "</i>" : "").append(run.bold() ? "</b>" : "");
        }
        return html.toString();
    }

    private ReportItemHandle picture(Picture picture) throws SemanticException {
        var embedded = StructureFactory.createEmbeddedImage();
        embedded.setName(picture.name());
        embedded.setType(picture.mediaType());
        embedded.setData(picture.bytes());
        design.addImage(embedded);
        var image = make.newImage(null);
        image.setSource(DesignChoiceConstants.IMAGE_REF_TYPE_EMBED);
        image.setImageName(picture.name());
        image.setWidth(millimetres(picture.widthMm()));
        image.setHeight(millimetres(picture.heightMm()));
        image.setExpressionProperty(IReportItemModel.ALTTEXT_PROP, constant(picture.alternative()));
        tag(image, "Figure");
        return image;
    }

    private ReportItemHandle table(Block.Grid grid) throws SemanticException {
        var columns = grid.columns();
        var table = make.newTableItem(null, columns.size(), grid.isHeaded() ? 1 : 0, grid.rows().size(), 0);
        table.setWidth("100%");
        table.setProperty("marginBottom", "6pt");
        var shares = columns.stream().mapToInt(Block.Column::share).sum();
        for (var at = 0; at < columns.size(); at++) {
            table.getColumns().get(at).setProperty("width", rounded(100.0 * columns.get(at).share() / shares) + "%");
        }
        if (grid.isHeaded()) {
            for (var at = 0; at < columns.size(); at++) {
                fill(cell(table, TableHandle.HEADER_SLOT, 0, at), columns.get(at).heading(), Named.HEAD_CELL, columns.get(at).number());
            }
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            for (var at = 0; at < columns.size(); at++) {
                var style = columns.get(at).number() ? Named.NUMBER_CELL : at == 0 && !grid.isHeaded() ? Named.NAME_CELL : Named.CELL;
                fill(cell(table, TableHandle.DETAIL_SLOT, row, at), grid.rows().get(row).get(at), style, columns.get(at).number());
            }
        }
        return table;
    }

    private static CellHandle cell(TableHandle table, int slot, int row, int column) {
        return (CellHandle) ((RowHandle) table.getSlot(slot).get(row)).getCells().get(column);
    }

    private void fill(CellHandle cell, String text, String style, boolean number) throws SemanticException {
        cell.setStyleName(style);
        if (number) {
            cell.setProperty("textAlign", DesignChoiceConstants.TEXT_ALIGN_RIGHT);
        }
        var label = make.newLabel(null);
        label.setText(text);
        cell.getContent().add(label);
    }
}
