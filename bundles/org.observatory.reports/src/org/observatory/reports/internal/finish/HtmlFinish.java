// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.observatory.charts.drawing.Face;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.look.Look;
import org.observatory.reports.internal.look.Named;
import org.observatory.reports.internal.look.Picture;
import org.observatory.reports.internal.look.Piece;
import org.observatory.reports.internal.look.Sheet;

/** Makes of the page of the report engine one that reads well: headings, paragraphs, quotations, heads of tables, a language, no scripts. */
final class HtmlFinish {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="%1$s"><head><meta charset="utf-8"><title>%2$s</title>\
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="%3$s">\
            <meta name="generator" content="Observatory Workbench"><style>%4$s</style></head><body><main></main></body></html>""";
    private static final String LAYOUT = """

            body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font-family: "%1$s", %2$s; line-height: 1.4 }
            table { border-collapse: collapse; width: 100%%; margin-bottom: .8rem; table-layout: fixed }
            th, td { text-align: left; vertical-align: top; padding: .25em .4em; border-bottom: 1px solid %3$s; overflow-wrap: break-word; hyphens: auto }
            th[scope=col] { background: %4$s; border-bottom-color: %5$s; color: %6$s }
            tbody th { font-weight: normal }
            .number { text-align: right } td.number { white-space: nowrap } .scrolled { overflow-x: auto } .scrolled table { table-layout: auto }
            blockquote { margin: 0 } p, figure, ul { margin: 0 } ul { padding: 0 } nav ul { list-style: none } img { max-width: 100%%; height: auto }
            @media screen and (max-width: 40rem) { figure { overflow-x: auto } img { max-width: none; width: 40rem } }
            @media print { body { margin: 0; max-width: none } h1, h2, h3, h4, figcaption { break-after: avoid } tr, figure { break-inside: avoid } }
            """;

    /** Up to how many columns a table is squeezed on a narrow screen, and the least width of a column of one that is not, in rem. */
    private static final int FEW = 2;
    private static final int COLUMN = 9;

    private final Map<String, Look> looks = Look.on(Sheet.of(ReportFormat.HTML));
    private final ReportContent content;

    private HtmlFinish(ReportContent content) {
        this.content = content;
    }

    static byte[] finish(byte[] file, ReportContent content, List<Piece> pieces) throws IOException {
        return new HtmlFinish(content).finish(Jsoup.parse(new String(file, StandardCharsets.UTF_8)), pieces).getBytes(StandardCharsets.UTF_8);
    }

    private String finish(Document written, List<Piece> pieces) throws IOException {
        var page = Jsoup.parse(PAGE.formatted(content.language().code(), Entities.escape(content.title()), Entities.escape(content.subject()), css()));
        page.outputSettings().prettyPrint(false);
        var main = page.selectFirst("main");
        var marks = written.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        for (var piece : pieces) {
            if (!marks.contains(piece.mark())) {
                throw new IOException("The engine lost " + piece.mark() + ": " + piece.text());
            }
            if (piece.table() != null) {
                table(main, piece.table());
            } else if (piece.picture() != null) {
                picture(main, piece.picture());
            } else {
                text(main, piece);
            }
            if (!isItem(piece)) {
                main.appendText("\n");
            }
        }
        return page.outerHtml();
    }

    /** The picture is in the page itself. */
    private static void picture(Element main, Picture picture) {
        main.appendElement("figure").appendElement("img").attr("alt", picture.alternative())
                .attr("src", "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes()));
    }

    private static void text(Element main, Piece piece) {
        var element = parent(main, piece).appendElement(piece.style().equals(Named.TITLE) ? "h1" : piece.level() > 0 ? "h" + (piece.level() + 1)
                : isItem(piece) ? "li" : "p");
        if (piece.level() > 0) {
            element.attr("id", piece.mark());
        }
        element.addClass(piece.style());
        if (!piece.language().isEmpty()) {
            element.attr("lang", piece.language());
        }
        if (piece.isContents()) {
            element = element.appendElement("a").attr("href", "#" + piece.target());
        }
        for (var run : piece.runs()) {
            var at = run.bold() ? element.appendElement("strong") : element;
            lines(run.italic() ? at.appendElement("em") : at, run.text());
        }
    }

    private static boolean isItem(Piece piece) {
        return piece.isContents() || piece.style().equals(Named.POINT);
    }

    /** What a text stands in: a quotation, or the list that the one before it stands in. */
    private static Element parent(Element main, Piece piece) {
        if (piece.style().equals(Named.QUOTE)) {
            return main.appendElement("blockquote");
        }
        if (!isItem(piece)) {
            return main;
        }
        var last = main.lastElementChild();
        if (piece.isContents()) {
            return last != null && last.normalName().equals("nav") ? last.child(0) : main.appendElement("nav").appendElement("ul");
        }
        return last != null && last.normalName().equals("ul") ? last : main.appendElement("ul");
    }

    private static void lines(Element element, String text) {
        var lines = text.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                element.appendElement("br");
            }
            element.appendChild(new TextNode(lines[at]));
        }
    }

    /** A table of several columns is not squeezed on a narrow screen, but moved from side to side, with the keyboard, too. */
    private static void table(Element main, Block.Grid grid) {
        var narrow = grid.columns().size() <= FEW;
        var table = narrow ? main.appendElement("table") : main.appendElement("div").addClass("scrolled").attr("tabindex", "0")
                .appendElement("table").attr("style", "min-width: " + COLUMN * grid.columns().size() + "rem");
        var shares = grid.columns().stream().mapToInt(Block.Column::share).sum();
        var columns = table.appendElement("colgroup");
        grid.columns().forEach(column -> columns.appendElement("col").attr("style", "width: " + 100 * column.share() / shares + "%"));
        if (grid.isHeaded()) {
            var head = table.appendElement("thead").appendElement("tr");
            grid.columns().forEach(column -> cell(head.appendElement("th").attr("scope", "col"), column, column.heading(), Named.HEAD_CELL));
        }
        var body = table.appendElement("tbody");
        for (var cells : grid.rows()) {
            var row = body.appendElement("tr");
            for (var at = 0; at < cells.size(); at++) {
                var head = at == 0;
                cell(head ? row.appendElement("th").attr("scope", "row") : row.appendElement("td"), grid.columns().get(at), cells.get(at),
                        CellLooks.of(grid, at, false));
            }
        }
    }

    private static void cell(Element cell, Block.Column column, String text, String look) {
        cell.addClass(look);
        if (column.number()) {
            cell.addClass("number");
        }
        lines(cell, text);
    }

    private String css() {
        var css = new StringBuilder(LAYOUT.formatted(Face.FAMILY, Face.FALLBACK, Look.RULE, Look.HEAD, Look.LINE, Look.INK));
        for (var look : looks.values()) {
            css.append(String.format(Locale.ROOT, ".%s { font-size: %.2frem; color: %s; font-weight: %s; font-style: %s; margin: %.2frem 0 %.2frem %.2frem }\n",
                    look.name(), look.size() / 10.5, look.colour(), look.bold() ? "bold" : "normal", look.italic() ? "italic" : "normal",
                    look.above() / 10.5, look.below() / 10.5, look.indent() / 10.5));
        }
        return css.toString();
    }
}
