// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.look.Look;
import org.observatory.reports.internal.look.Named;
import org.observatory.reports.internal.look.Picture;
import org.observatory.reports.internal.look.Piece;
import org.observatory.reports.internal.look.Sheet;
import org.w3c.dom.Element;

/** Gives an OpenDocument text what the report engine does not: headings, named styles, spaces, languages, pictures as vectors, properties. */
final class OdtFinish {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final double WIDTH_CM = 16.6;

    private final ReportContent content;
    private final Map<String, Look> looks = Look.on(Sheet.of(ReportFormat.ODT));
    private final Set<String> targets = new HashSet<>();
    private int tables;

    private OdtFinish(ReportContent content) {
        this.content = content;
    }

    static byte[] finish(byte[] file, ReportContent content, List<Piece> pieces) throws IOException {
        return new OdtFinish(content).finish(new OfficeFile(file), pieces);
    }

    private byte[] finish(OfficeFile file, List<Piece> pieces) throws IOException {
        var text = file.xml(CONTENT);
        var marks = Xml.by(Xml.all(text, "text:bookmark"), "text:name");
        var automatic = Xml.first(text, "office:automatic-styles").orElseThrow();
        Xml.append(automatic, OdtStyles.automatic());
        pieces.stream().map(Piece::target).filter(target -> !target.isEmpty()).forEach(targets::add);
        for (var piece : pieces) {
            write(Xml.marked(marks, piece), piece, automatic, file);
        }
        Xml.all(text, "text:bookmark").stream().filter(mark -> !mark.getAttribute("text:name").startsWith("to-")).forEach(Xml::remove);
        file.put(CONTENT, text);
        styles(file);
        properties(file);
        return file.write();
    }

    private void write(Element mark, Piece piece, Element automatic, OfficeFile file) throws IOException {
        if (piece.table() != null) {
            table(above(mark, "table:table"), piece.table(), automatic);
        } else if (piece.picture() != null) {
            picture(above(mark, "text:p"), piece.picture(), file);
        } else {
            paragraph(above(mark, "text:p"), piece, automatic);
        }
    }

    private static Element above(Element mark, String name) throws IOException {
        for (var at = mark.getParentNode(); at != null; at = at.getParentNode()) {
            if (at instanceof Element element && element.getNodeName().equals(name)) {
                return element;
            }
        }
        var next = Xml.next(mark);
        if (next != null && next.getNodeName().equals(name)) {
            return next;
        }
        throw new IOException("The engine put " + mark.getAttribute("text:name") + " into no " + name);
    }

    private void paragraph(Element old, Piece piece, Element automatic) {
        var look = looks.get(piece.style());
        var paragraph = Xml.add(old.getParentNode(), look.level() > 0 ? "text:h" : "text:p");
        old.getParentNode().replaceChild(paragraph, old);
        var style = look.writer();
        var first = look.name().equals(Named.TITLE);
        if (first || piece.newPage()) {
            style = "Page_" + piece.mark();
            var own = Xml.add(automatic, "style:style", "style:name", style, "style:family", "paragraph", "style:parent-style-name", look.writer());
            if (first) {
                Xml.set(own, "style:master-page-name", "Mp-1-1");
            } else {
                Xml.add(own, "style:paragraph-properties", "fo:break-before", "page");
            }
        }
        Xml.set(paragraph, "text:style-name", style);
        if (look.level() > 0) {
            Xml.set(paragraph, "text:outline-level", String.valueOf(look.level()));
        }
        if (piece.isContents()) {
            leading(paragraph, piece);
            return;
        }
        if (targets.contains(piece.mark())) {
            Xml.add(paragraph, "text:bookmark", "text:name", "to-" + piece.mark());
        }
        for (var run : piece.runs()) {
            run(paragraph, run, piece.language());
        }
        if (look.name().equals(Named.POINT)) {
            listed(paragraph);
        }
    }

    /** Puts a point into the list that the point before it is in. */
    private static void listed(Element paragraph) {
        var parent = paragraph.getParentNode();
        var before = paragraph.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        var list = before instanceof Element element && element.getNodeName().equals("text:list") ? element
                : Xml.add(parent, "text:list", "text:style-name", "ReportBullets");
        if (list != before) {
            parent.insertBefore(list, paragraph);
        }
        Xml.add(list, "text:list-item").appendChild(paragraph);
    }

    /** A line of the table of contents: a link, with the page, which LibreOffice knows when it has laid out the pages. */
    private static void leading(Element paragraph, Piece piece) {
        var link = Xml.add(paragraph, "text:a", "xlink:type", "simple", "text:style-name", "Index_20_Link",
                "text:visited-style-name", "Index_20_Link", "xlink:href", "#to-" + piece.target());
        link.appendChild(link.getOwnerDocument().createTextNode(piece.runs().getFirst().text()));
        Xml.add(link, "text:tab");
        Xml.add(link, "text:bookmark-ref", "text:reference-format", "page", "text:ref-name", "to-" + piece.target());
    }

    private static void run(Element paragraph, Block.Run run, String language) {
        var known = language.equals("fr") || language.equals("en");
        var span = Xml.add(paragraph, "text:span", "text:style-name", known && !run.bold() && !run.italic() ? "Lang_" + language
                : OdtStyles.run(run.bold(), run.italic()));
        text(span, run.text());
    }

    private static void text(Element span, String text) {
        var lines = text.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                Xml.add(span, "text:line-break");
            }
            span.appendChild(span.getOwnerDocument().createTextNode(lines[at]));
        }
    }

    private void table(Element table, Block.Grid grid, Element automatic) {
        tables++;
        Xml.clear(table);
        var name = "Report" + tables;
        Xml.set(table, "table:name", name, "table:style-name", name);
        var own = Xml.add(automatic, "style:style", "style:name", name, "style:family", "table");
        Xml.add(own, "style:table-properties", "style:width", WIDTH_CM + "cm", "table:align", "left", "fo:margin-bottom", "0.2cm");
        var shares = grid.columns().stream().mapToInt(Block.Column::share).sum();
        for (var at = 0; at < grid.columns().size(); at++) {
            var column = name + "." + (at + 1);
            Xml.add(Xml.add(automatic, "style:style", "style:name", column, "style:family", "table-column"), "style:table-column-properties",
                    "style:column-width", String.format(Locale.ROOT, "%.3fcm", WIDTH_CM * grid.columns().get(at).share() / shares));
            Xml.add(table, "table:table-column", "table:style-name", column);
        }
        if (grid.isHeaded()) {
            row(Xml.add(table, "table:table-header-rows"), grid, grid.columns().stream().map(Block.Column::heading).toList(), true);
        }
        grid.rows().forEach(row -> row(table, grid, row, false));
    }

    private void row(Element parent, Block.Grid grid, List<String> cells, boolean head) {
        var row = Xml.add(parent, "table:table-row");
        for (var at = 0; at < cells.size(); at++) {
            var cell = Xml.add(row, "table:table-cell", "table:style-name", head ? "ReportHeadCell" : "ReportCell", "office:value-type", "string");
            text(Xml.add(cell, "text:p", "text:style-name", head && grid.columns().get(at).number() ? OdtStyles.HEAD_NUMBER
                    : looks.get(CellLooks.of(grid, at, head)).writer()), cells.get(at));
        }
    }

    /** The picture as vectors comes first; programs that cannot draw it take the pixels after it. */
    private static void picture(Element paragraph, Picture picture, OfficeFile file) throws IOException {
        var frame = Xml.first(paragraph, "draw:frame").orElseThrow(() -> new IOException("The engine lost " + picture.name()));
        Xml.all(frame, "svg:title").forEach(Xml::remove);
        Xml.set(paragraph, "text:style-name", "Figure");
        Xml.set(frame, "draw:name", picture.name(), "text:anchor-type", "as-char", "svg:width",
                String.format(Locale.ROOT, "%.2fmm", picture.widthMm()), "svg:height", String.format(Locale.ROOT, "%.2fmm", picture.heightMm()));
        frame.removeAttribute("draw:style-name");
        if (picture.vector() != null) {
            var name = "Pictures/" + picture.name().replaceFirst("\\.[a-z]+$", ".svg");
            file.put(name, picture.vector());
            var drawn = Xml.add(frame, "draw:image", "xlink:href", name, "xlink:type", "simple", "xlink:show", "embed", "xlink:actuate", "onLoad");
            frame.insertBefore(drawn, frame.getFirstChild());
            var manifest = file.xml("META-INF/manifest.xml");
            Xml.add(manifest.getDocumentElement(), "manifest:file-entry", "manifest:media-type", "image/svg+xml", "manifest:full-path", name);
            file.put("META-INF/manifest.xml", manifest);
        }
        Xml.add(frame, "svg:desc").setTextContent(picture.alternative());
    }

    private void styles(OfficeFile file) throws IOException {
        var styles = file.xml(STYLES);
        var named = Xml.first(styles, "office:styles").orElseThrow();
        Xml.clear(named);
        Xml.append(named, OdtStyles.named(looks.values(), content.language()));
        for (var space : Xml.all(styles, "style:footer-style")) {
            var own = Xml.child(space, "style:header-footer-properties").orElseGet(() -> Xml.add(space, "style:header-footer-properties"));
            Xml.set(own, "fo:margin-top", "0.4cm");
        }
        for (var foot : Xml.all(styles, "style:footer")) {
            Xml.clear(foot);
            var paragraph = Xml.add(foot, "text:p", "text:style-name", looks.get(Named.FOOT).writer());
            text(paragraph, content.title());
            Xml.add(paragraph, "text:tab");
            Xml.add(paragraph, "text:page-number", "text:select-page", "current").setTextContent("1");
        }
        file.put(STYLES, styles);
    }

    private void properties(OfficeFile file) throws IOException {
        var properties = file.xml("meta.xml");
        for (var name : List.of("dc:date", "meta:creation-date", "meta:generator")) {
            Xml.all(properties, name).forEach(Xml::remove);
        }
        Xml.first(properties, "dc:title").ifPresent(this::fill);
        file.put("meta.xml", properties);
    }

    private void fill(Element title) {
        title.setTextContent(content.title());
        var meta = title.getParentNode();
        Xml.add(meta, "meta:generator").setTextContent("Observatory Workbench");
        Xml.add(meta, "dc:language").setTextContent(content.language().locale().toLanguageTag());
        Xml.add(meta, "meta:keyword").setTextContent(content.fingerprint());
    }
}
