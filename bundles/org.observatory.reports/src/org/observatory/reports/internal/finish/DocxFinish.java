// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.look.Look;
import org.observatory.reports.internal.look.Named;
import org.observatory.reports.internal.look.Picture;
import org.observatory.reports.internal.look.Piece;
import org.observatory.reports.internal.look.Sheet;
import org.w3c.dom.Element;

/**
 * Gives a Word document what the report engine does not: styles with the names that Word knows in place of formatting by hand,
 * headings that make an outline, pictures with an alternative text that Word reads, rows of tables that are repeated, properties.
 */
final class DocxFinish {

    private static final String BODY = "word/document.xml";
    /** The width of tables, in twentieths of a point. */
    private static final int WIDTH = 9408;
    /** The space after a table, which has none of its own. */
    private static final int AFTER_TABLE = 120;
    /** What the numbers of places begin with that the table of contents leads to. */
    private static final String ANCHOR = "77";
    private static final int EMU_PER_MM = 36_000;
    private static final String DRAWING = """
            <r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%2$d" cy="%3$d"/>\
            <wp:docPr id="%1$d" name="%4$s" descr="%5$s"/><a:graphic>\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
            <pic:cNvPr id="%1$d" name="%4$s" descr="%5$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%6$s"/>\
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2$d" cy="%3$d"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></r>""";

    private final ReportContent content;
    private final Map<String, Look> looks = Look.on(Sheet.of(ReportFormat.DOCX));
    private int pictures;

    private DocxFinish(ReportContent content) {
        this.content = content;
    }

    static byte[] finish(byte[] file, ReportContent content, List<Piece> pieces) throws IOException {
        return new DocxFinish(content).finish(new OfficeFile(file), pieces);
    }

    private byte[] finish(OfficeFile file, List<Piece> pieces) throws IOException {
        file.put("word/styles.xml", WordStyles.write(looks.values(), content.language()));
        var body = file.xml(BODY);
        var marks = Xml.all(body, "w:bookmarkStart");
        var byName = Xml.by(marks, "w:name");
        var targets = pieces.stream().map(Piece::target).filter(target -> !target.isEmpty()).collect(Collectors.toSet());
        var lines = pieces.stream().filter(Piece::isContents).toList();
        var tabled = false;
        for (var piece : pieces) {
            var mark = Xml.marked(byName, piece);
            write(target(mark), piece, file);
            if (targets.contains(piece.mark())) {
                anchor(target(mark), piece.mark(), 1000 + pieces.indexOf(piece));
            }
            if (piece.isContents()) {
                leading(target(mark), piece, piece == lines.getFirst(), piece == lines.getLast());
            }
            if (tabled && piece.style().length() > 0 && looks.get(piece.style()).above() < AFTER_TABLE / 20.0) {
                Xml.add(Xml.child(target(mark), "w:pPr").orElseThrow(), "w:spacing", "w:before", String.valueOf(AFTER_TABLE));
            }
            tabled = piece.table() != null;
        }
        marks.forEach(Xml::remove);
        Xml.all(body, "w:bookmarkEnd").stream().filter(end -> !end.getAttribute("w:id").startsWith(ANCHOR)).forEach(Xml::remove);
        Xml.all(body, "w:pgBorders").forEach(Xml::remove);
        Xml.all(body, "w:pgSz").forEach(size -> size.removeAttribute("w:orient"));
        file.put(BODY, body);
        foot(file);
        links(file);
        file.put("word/numbering.xml", WordStyles.BULLETS);
        OfficeProperties.write(file, content);
        return file.write();
    }

    private static Element target(Element mark) {
        var next = Xml.next(mark);
        while (next != null && next.getNodeName().startsWith("w:bookmark")) {
            next = Xml.next(next);
        }
        return next;
    }

    private void write(Element target, Piece piece, OfficeFile file) throws IOException {
        if (piece.table() != null) {
            table(target, piece.table());
        } else if (piece.picture() != null) {
            picture(target, piece.picture(), file);
        } else {
            paragraph(target, looks.get(piece.style()), piece.runs(), piece.language(), piece.newPage());
        }
    }

    private static void paragraph(Element paragraph, Look look, List<Block.Run> runs, String language, boolean newPage) {
        Xml.clear(paragraph);
        var properties = Xml.add(paragraph, "w:pPr");
        Xml.add(properties, "w:pStyle", "w:val", look.word());
        if (newPage) {
            Xml.add(properties, "w:pageBreakBefore");
        }
        for (var run : runs) {
            run(paragraph, run, language);
        }
    }

    /** Marks a heading as a place that the table of contents leads to. */
    private static void anchor(Element paragraph, String mark, int number) {
        var start = Xml.add(paragraph, "w:bookmarkStart", "w:id", ANCHOR + number, "w:name", "_Toc" + mark);
        paragraph.insertBefore(start, Xml.child(paragraph, "w:r").orElse(null));
        Xml.add(paragraph, "w:bookmarkEnd", "w:id", ANCHOR + number);
    }

    /**
     * Makes a line of the table of contents of a paragraph: a link. Office programs know pages when they have laid them out: until a reader
     * has the table brought up to date, there is no number rather than a wrong one. All lines are one field.
     */
    private static void leading(Element paragraph, Piece piece, boolean first, boolean last) {
        Xml.child(paragraph, "w:r").ifPresent(Xml::remove);
        if (first) {
            field(paragraph, "begin", "");
            field(paragraph, "", " TOC \\o \"1-2\" \\h \\z \\u ");
            field(paragraph, "separate", "");
        }
        var link = Xml.add(paragraph, "w:hyperlink", "w:anchor", "_Toc" + piece.target(), "w:history", "1");
        run(link, piece.runs().getFirst(), "");
        if (last) {
            field(paragraph, "end", "");
        }
    }

    private static void field(Element parent, String kind, String instruction) {
        var run = Xml.add(parent, "w:r");
        if (kind.isEmpty()) {
            Xml.add(run, "w:instrText", "xml:space", "preserve").setTextContent(instruction);
        } else {
            Xml.add(run, "w:fldChar", "w:fldCharType", kind);
        }
    }

    private static void run(Element paragraph, Block.Run run, String language) {
        var element = Xml.add(paragraph, "w:r");
        if (run.bold() || run.italic() || !language.isEmpty()) {
            var properties = Xml.add(element, "w:rPr");
            if (run.bold()) {
                Xml.add(properties, "w:b");
            }
            if (run.italic()) {
                Xml.add(properties, "w:i");
            }
            if (!language.isEmpty()) {
                Xml.add(properties, "w:lang", "w:val", language);
            }
        }
        var lines = run.text().split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                Xml.add(element, "w:br");
            }
            Xml.add(element, "w:t", "xml:space", "preserve").setTextContent(lines[at]);
        }
    }

    private void table(Element table, Block.Grid grid) {
        Xml.clear(table);
        var properties = Xml.add(table, "w:tblPr");
        Xml.add(properties, "w:tblStyle", "w:val", WordStyles.TABLE);
        Xml.add(properties, "w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        Xml.add(properties, "w:tblLayout", "w:type", "fixed");
        Xml.add(properties, "w:tblLook", "w:firstRow", grid.isHeaded() ? "1" : "0", "w:firstColumn", grid.isHeaded() ? "0" : "1",
                "w:noVBand", "1");
        var columns = Xml.add(table, "w:tblGrid");
        var shares = grid.columns().stream().mapToInt(Block.Column::share).sum();
        var widths = grid.columns().stream().map(column -> String.valueOf(WIDTH * column.share() / shares)).toList();
        widths.forEach(width -> Xml.add(columns, "w:gridCol", "w:w", width));
        if (grid.isHeaded()) {
            row(table, grid, widths, grid.columns().stream().map(Block.Column::heading).toList(), true);
        }
        grid.rows().forEach(row -> row(table, grid, widths, row, false));
    }

    private void row(Element table, Block.Grid grid, List<String> widths, List<String> cells, boolean head) {
        var row = Xml.add(table, "w:tr");
        var properties = Xml.add(row, "w:trPr");
        Xml.add(properties, "w:cantSplit");
        if (head) {
            Xml.add(properties, "w:tblHeader");
        }
        for (var at = 0; at < cells.size(); at++) {
            var cell = Xml.add(row, "w:tc");
            var own = Xml.add(cell, "w:tcPr");
            Xml.add(own, "w:tcW", "w:w", widths.get(at), "w:type", "dxa");
            Xml.add(Xml.add(own, "w:tcBorders"), "w:bottom", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color",
                    (head ? Look.LINE : Look.RULE).substring(1));
            if (head) {
                Xml.add(own, "w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Look.HEAD.substring(1));
            }
            var margin = Xml.add(own, "w:tcMar");
            for (var side : List.of("top", "left", "bottom", "right")) {
                Xml.add(margin, "w:" + side, "w:w", side.equals("top") || side.equals("bottom") ? "40" : "60", "w:type", "dxa");
            }
            var paragraph = Xml.add(cell, "w:p");
            paragraph(paragraph, looks.get(CellLooks.of(grid, at, head)), List.of(new Block.Run(cells.get(at), false, false)), "", false);
            if (head && grid.columns().get(at).number()) {
                Xml.add(Xml.child(paragraph, "w:pPr").orElseThrow(), "w:jc", "w:val", "right");
            }
        }
    }

    private void picture(Element paragraph, Picture picture, OfficeFile file) throws IOException {
        var image = Xml.first(paragraph, "v:imagedata").orElseThrow(() -> new IOException("The engine lost " + picture.name()));
        var link = image.getAttribute("r:id");
        Xml.clear(paragraph);
        pictures++;
        Xml.add(Xml.add(paragraph, "w:pPr"), "w:keepNext");
        Xml.append(Xml.add(paragraph, "w:r"), DRAWING.formatted(pictures, Math.round(picture.widthMm() * EMU_PER_MM),
                Math.round(picture.heightMm() * EMU_PER_MM), attribute(picture.name()), attribute(picture.alternative()), link));
        if (picture.vector() != null) {
            Xml.vector(Xml.first(paragraph, "a:blip").orElseThrow(), file.vector(BODY, "media/", picture));
        }
    }

    static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;");
    }

    /** The title on the left, the number of the page on the right. */
    private void foot(OfficeFile file) throws IOException {
        for (var name : file.names()) {
            if (name.matches("word/footer\\d+\\.xml")) {
                var foot = file.xml(name);
                var root = foot.getDocumentElement();
                Xml.clear(root);
                var paragraph = Xml.add(root, "w:p");
                paragraph(paragraph, looks.get(Named.FOOT), List.of(new Block.Run(content.title(), false, false)), "", false);
                Xml.add(Xml.add(paragraph, "w:r"), "w:tab");
                Xml.add(Xml.add(Xml.add(paragraph, "w:fldSimple", "w:instr", "PAGE"), "w:r"), "w:t").setTextContent("1");
                file.put(name, foot);
            }
        }
    }

    /** Pictures are in the file; what would look for them elsewhere is taken out. */
    private static void links(OfficeFile file) throws IOException {
        var name = "word/_rels/document.xml.rels";
        var links = file.xml(name);
        Xml.all(links, "Relationship").stream().filter(link -> link.getAttribute("TargetMode").equals("External")).forEach(Xml::remove);
        Xml.add(links.getDocumentElement(), "Relationship", "Id", "rIdBullets", "Type",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering", "Target", "numbering.xml");
        file.put(name, links);
        var types = file.xml("[Content_Types].xml");
        Xml.add(types.getDocumentElement(), "Override", "PartName", "/word/numbering.xml", "ContentType",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml");
        file.put("[Content_Types].xml", types);
    }
}
