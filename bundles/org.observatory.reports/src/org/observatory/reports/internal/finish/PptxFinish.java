// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.observatory.analysis.Label;
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
 * Gives slides what the report engine does not: a title each, which outlines and readers of screens find; text that runs on in its
 * box in place of single lines; languages; bold and italic stretches. A slide on which another goes on has its title out of sight.
 */
final class PptxFinish {

    private static final Label GOES_ON = new Label(" (continued)", " (suite)");
    private static final String TITLE = """
            <r xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:sp><p:nvSpPr><p:cNvPr id="%1$d" name="Title %1$d"/>\
            <p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>\
            <a:off x="647992" y="%2$d"/><a:ext cx="10896131" cy="%6$d"/></a:xfrm></p:spPr><p:txBody>\
            <a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:r><a:rPr lang="%3$s" sz="%5$d" b="1"><a:solidFill>\
            <a:srgbClr val="%7$s"/></a:solidFill><a:latin typeface="Arial"/></a:rPr>\
            <a:t>%4$s</a:t></a:r></a:p></p:txBody></p:sp></r>""";
    /** The room of a bullet, which the text of a point is laid out without. */
    private static final int BULLET = 171_450;
    private static final int ID = 9000;
    /** Where titles stand, and how high their place is. */
    private static final int SEEN = 288_000;
    private static final int HIGH = 640_000;
    /** How many letters of a title are at home on one line of the larger type; the sizes are in hundredths of a point. */
    private static final int SHORT = 62;
    private static final int LARGE = 2800;
    private static final int SMALL = 2000;

    private static final NavigableSet<Integer> NOWHERE = Collections.emptyNavigableSet();

    private final ReportContent content;
    private final List<Piece> pieces;
    private final Map<String, Look> looks = Look.on(Sheet.of(ReportFormat.PPTX));
    private final Deque<Picture> pictures = new ArrayDeque<>();
    /** Where each text stands among the pieces. */
    private final Map<String, NavigableSet<Integer>> places = new HashMap<>();
    private int next;
    private String title = "";

    private PptxFinish(ReportContent content, List<Piece> pieces) {
        this.content = content;
        pieces.stream().map(Piece::picture).filter(picture -> picture != null && picture.vector() != null).forEach(pictures::add);
        this.pieces = pieces.stream().filter(piece -> !piece.runs().isEmpty()).toList();
        for (var at = 0; at < this.pieces.size(); at++) {
            places.computeIfAbsent(plain(this.pieces.get(at).text()), first -> new TreeSet<>()).add(at);
        }
    }

    static byte[] finish(byte[] file, ReportContent content, List<Piece> pieces) throws IOException {
        return new PptxFinish(content, pieces).finish(new OfficeFile(file));
    }

    private byte[] finish(OfficeFile file) throws IOException {
        for (var number = 1; file.has(slide(number)); number++) {
            var slide = file.xml(slide(number));
            var root = slide.getDocumentElement();
            slide(root);
            pictures(root, slide(number), file);
            language(root);
            number(root);
            file.put(slide(number), slide);
        }
        for (var name : List.of("ppt/slideLayouts/slideLayout1.xml", "ppt/slideMasters/slideMaster1.xml")) {
            var layout = file.xml(name);
            Xml.append(Xml.first(layout, "p:spTree").orElseThrow(), titled(content.title()));
            if (layout.getDocumentElement().hasAttribute("type")) {
                layout.getDocumentElement().setAttribute("type", "titleOnly");
            }
            language(layout.getDocumentElement());
            Xml.all(layout, "a:fld").forEach(PptxFinish::right);
            number(layout.getDocumentElement());
            file.put(name, layout);
        }
        OfficeProperties.write(file, content);
        return file.write();
    }

    /** The number of a slide stands on the right. */
    private static void right(Element number) {
        var paragraph = (Element) number.getParentNode();
        var properties = Xml.child(paragraph, "a:pPr").orElseGet(() -> {
            var made = Xml.add(paragraph, "a:pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        properties.setAttribute("algn", "r");
        Xml.first(paragraph.getParentNode(), "a:bodyPr").ifPresent(body -> body.setAttribute("wrap", "square"));
    }

    private static String slide(int number) {
        return "ppt/slides/slide" + number + ".xml";
    }

    /** Pictures come in the order of pieces, too. */
    private void pictures(Element slide, String part, OfficeFile file) throws IOException {
        for (var blip : Xml.all(slide, "a:blip")) {
            if (!pictures.isEmpty()) {
                Xml.vector(blip, file.vector(part, "../media/", pictures.removeFirst()));
            }
        }
    }

    private String titled(String text) {
        return TITLE.formatted(ID, SEEN, content.language().locale().toLanguageTag(), DocxFinish.attribute(text), size(text), HIGH,
                Look.INK.substring(1));
    }

    /** {@return the size of a title in hundredths of a point: two lines of a long one are as high as one of a short one} */
    private static int size(String text) {
        return text.length() <= SHORT ? LARGE : SMALL;
    }

    private void slide(Element slide) throws IOException {
        var tree = Xml.first(slide, "p:spTree").orElseThrow();
        var named = false;
        for (var box : boxes(tree)) {
            var piece = piece(box);
            if (piece != null) {
                runs(box, piece);
                if (!named && (piece.isSlideTitle() || piece.style().equals(Named.TITLE))) {
                    title = piece.text();
                    title(box, piece.isSlideTitle());
                    named = true;
                }
            }
        }
        if (!named) {
            Xml.append(tree, titled(title + GOES_ON.in(content.language())));
        }
        cells(tree);
        Xml.all(tree, "a:stretch").stream().filter(each -> !each.hasChildNodes()).forEach(each -> Xml.add(each, "a:fillRect"));
    }

    /** Text in cells runs on, too, and stands clear of the lines between rows. */
    private static void cells(Element tree) {
        for (var cell : Xml.all(tree, "a:tc")) {
            Xml.all(cell, "a:bodyPr").forEach(body -> body.setAttribute("wrap", "square"));
            Xml.all(cell, "a:lnSpc").forEach(Xml::remove);
            if (Xml.all(cell, "a:tcPr").stream().anyMatch(own -> Xml.child(own, "a:solidFill").isPresent())) {
                Xml.first(tree, "a:tblPr").ifPresent(own -> own.setAttribute("firstRow", "1"));
            }
            Xml.all(cell, "a:tcPr").forEach(PptxFinish::line);
            var paragraphs = Xml.all(cell, "a:p");
            for (var at = paragraphs.size() - 1; at > 0; at--) {
                var before = paragraphs.get(at - 1);
                if (text(before).endsWith(" ")) {
                    Xml.child(before, "a:endParaRPr").ifPresent(Xml::remove);
                    Xml.children(paragraphs.get(at)).stream().filter(each -> !each.getNodeName().equals("a:pPr")).forEach(before::appendChild);
                    Xml.remove(paragraphs.get(at));
                }
            }
        }
    }

    /** The line under a row, and the ground of the head, which has one already; letters leave more room below than above them. */
    private static void line(Element properties) {
        var head = Xml.child(properties, "a:solidFill").isPresent();
        Xml.clear(properties);
        Xml.set(properties, "marL", "38100", "marR", "38100", "marT", "38100", "marB", "19050");
        var line = Xml.add(properties, "a:lnB", "w", "6350");
        Xml.add(Xml.add(line, "a:solidFill"), "a:srgbClr", "val", (head ? Look.LINE : Look.RULE).substring(1));
        Xml.add(line, "a:prstDash", "val", "solid");
        if (head) {
            Xml.add(Xml.add(properties, "a:solidFill"), "a:srgbClr", "val", Look.HEAD.substring(1));
        }
    }

    private static List<Element> boxes(Element tree) {
        return Xml.children(tree).stream().filter(each -> each.getNodeName().equals("p:sp")).toList();
    }

    /** The piece that a box holds as a whole; null for a part of one. Boxes come in the order of pieces. */
    private Piece piece(Element box) {
        var at = places.getOrDefault(plain(text(box)), NOWHERE).ceiling(next);
        if (at == null) {
            return null;
        }
        next = at + 1;
        return pieces.get(at);
    }

    private static String text(Element box) {
        return String.join("", Xml.all(box, "a:t").stream().map(Element::getTextContent).toList());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Makes a box the title of its slide; that of a part stands where all titles stand. */
    private static void title(Element box, boolean part) {
        Xml.first(box, "p:cNvSpPr").ifPresent(own -> own.removeAttribute("txBox"));
        Xml.first(box, "p:nvPr").ifPresent(own -> Xml.add(own, "p:ph", "type", "title"));
        Xml.first(box, "p:cNvPr").ifPresent(own -> own.setAttribute("name", "Title " + own.getAttribute("id")));
        if (part) {
            Xml.first(box, "a:off").ifPresent(own -> Xml.set(own, "x", "647992", "y", String.valueOf(SEEN)));
            Xml.first(box, "a:ext").ifPresent(own -> Xml.set(own, "cx", "10896131", "cy", String.valueOf(HIGH)));
            Xml.first(box, "a:bodyPr").ifPresent(own -> own.setAttribute("anchor", "ctr"));
            Xml.all(box, "a:lnSpc").forEach(Xml::remove);
            Xml.all(box, "a:rPr").forEach(own -> own.setAttribute("sz", String.valueOf(size(text(box)))));
        }
    }

    /** One paragraph in place of a line each, with its stretches. */
    private void runs(Element box, Piece piece) {
        var body = Xml.first(box, "p:txBody").orElseThrow();
        Xml.first(body, "a:bodyPr").ifPresent(own -> own.setAttribute("wrap", "square"));
        var paragraphs = Xml.children(body).stream().filter(each -> each.getNodeName().equals("a:p")).toList();
        var sample = Xml.first(body, "a:rPr").orElse(null);
        if (sample == null) {
            return;
        }
        var lines = new ArrayList<List<Block.Run>>();
        lines.add(new ArrayList<>());
        for (var run : piece.runs()) {
            var parts = run.text().split("\n", -1);
            for (var at = 0; at < parts.length; at++) {
                if (at > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.getLast().add(new Block.Run(parts[at], run.bold(), run.italic()));
            }
        }
        var first = paragraphs.getFirst();
        for (var line : lines) {
            var paragraph = (Element) first.cloneNode(false);
            Xml.child(first, "a:pPr").ifPresent(own -> paragraph.appendChild(own.cloneNode(true)));
            line.stream().filter(run -> !run.text().isEmpty()).forEach(run -> paragraph.appendChild(run(paragraph, sample, run, piece)));
            body.insertBefore(paragraph, first);
        }
        paragraphs.forEach(Xml::remove);
        if (piece.style().equals(Named.POINT)) {
            Xml.children(body).stream().filter(each -> each.getNodeName().equals("a:p")).forEach(PptxFinish::bullet);
            widen(Xml.first(box, "a:off").orElseThrow(), "x", -BULLET);
            widen(Xml.first(box, "a:ext").orElseThrow(), "cx", BULLET);
        }
    }

    private static void widen(Element place, String side, int by) {
        place.setAttribute(side, String.valueOf(Integer.parseInt(place.getAttribute(side)) + by));
    }

    private static void bullet(Element paragraph) {
        var properties = Xml.child(paragraph, "a:pPr").orElseGet(() -> {
            var made = Xml.add(paragraph, "a:pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        Xml.set(properties, "marL", String.valueOf(BULLET), "indent", String.valueOf(-BULLET));
        Xml.add(properties, "a:buChar", "char", "•");
    }

    private Element run(Element paragraph, Element sample, Block.Run run, Piece piece) {
        var element = Xml.add(paragraph, "a:r");
        var properties = (Element) sample.cloneNode(true);
        var look = looks.get(piece.style());
        flag(properties, "b", run.bold() || look.bold());
        flag(properties, "i", run.italic() || look.italic());
        properties.setAttribute("lang", piece.language().isEmpty() ? content.language().locale().toLanguageTag() : piece.language());
        element.appendChild(properties);
        Xml.add(element, "a:t").setTextContent(run.text());
        return element;
    }

    private static void flag(Element properties, String name, boolean set) {
        properties.removeAttribute(name);
        if (set) {
            properties.setAttribute(name, "1");
        }
    }

    /** The engine counts on from file to file; here each part counts for itself. */
    private static void number(Element root) {
        var next = 1;
        for (var own : Xml.all(root, "p:cNvPr")) {
            own.setAttribute("id", String.valueOf(next));
            own.setAttribute("name", own.getAttribute("name").replaceAll(" ?\\d+$", "") + (own.getAttribute("name").isEmpty() ? "" : " " + next));
            next++;
        }
    }

    /** What the engine leaves in American English and in a font that is named after that of another system. */
    private void language(Element root) {
        for (var name : List.of("a:rPr", "a:endParaRPr")) {
            for (var properties : Xml.all(root, name)) {
                properties.removeAttribute("altLang");
                properties.removeAttribute("smtClean");
                if (properties.getAttribute("lang").equals("en-US")) {
                    properties.setAttribute("lang", content.language().locale().toLanguageTag());
                }
            }
        }
        for (var name : List.of("a:latin", "a:ea", "a:cs")) {
            Xml.all(root, name).forEach(font -> Xml.set(font, "typeface", "Arial"));
        }
    }
}
