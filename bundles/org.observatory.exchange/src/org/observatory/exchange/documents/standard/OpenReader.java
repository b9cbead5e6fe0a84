// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.XmlPart;

/** Reads the body of an OpenDocument text (OASIS OpenDocument 1.3 part 3, chapters 5 to 10). */
final class OpenReader {

    /** How many spaces one element may stand for; more make no sense. */
    private static final int MOST_SPACES = 10_000;

    private final XmlPart xml;
    private final OpenStyles styles;
    private final Notes notes;
    private final Collapse spaces = new Collapse();
    private final List<Aside> boxes = new ArrayList<>();
    private int bold;
    private boolean inParagraph;

    OpenReader(XmlPart xml, OpenStyles styles, Notes notes) {
        this.xml = xml;
        this.styles = styles;
        this.notes = notes;
    }

    /** Reads what is in the element that starts here, to its end. */
    void read(Content content) throws ImportException {
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                element(content);
            } else if (xml.isText() && inParagraph) {
                content.add(spaces.of(xml.text(), content.isAtStart()), bold > 0);
            }
        }
    }

    private void element(Content content) throws ImportException {
        switch (xml.name()) {
            case "h" -> paragraph(content, Math.max(1, xml.number("outline-level", 1)));
            case "p" -> paragraph(content, 0);
            case "span" -> span(content);
            case "s" -> verbatim(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)), content);
            case "tab" -> verbatim("\t", content);
            case "line-break" -> verbatim("\n", content);
            case "note" -> note(content);
            case "table-row" -> {
                content.beginRow();
                read(content);
                content.endRow();
            }
            case "table-cell" -> {
                read(content);
                content.endCell();
            }
            case "covered-table-cell" -> {
                xml.skip();
                content.endCell();
            }
            case "list-item", "list-header" -> {
                content.found(Losses.NUMBERING);
                read(content);
            }
            case "change-start" -> content.found(Losses.INSERTED);
            case "tracked-changes" -> trackedChanges(content);
            case "annotation" -> {
                content.found(Losses.COMMENT);
                xml.skip();
            }
            case "hidden-text", "hidden-paragraph" -> {
                content.found(Losses.HIDDEN);
                xml.skip();
            }
            case "frame", "custom-shape", "rect", "line", "ellipse", "polyline", "path", "g", "caption" ->
                    drawing(content);
            case "forms", "sequence-decls", "variable-decls", "user-field-decls", "event-listeners" -> xml.skip();
            default -> read(content);
        }
    }

    private void paragraph(Content content, int level) throws ImportException {
        var style = Objects.requireNonNullElse(xml.attribute("style-name"), "");
        var hidden = styles.isHidden(style);
        if (hidden) {
            content.found(Losses.HIDDEN);
            xml.skip();
            return;
        }
        var outer = inParagraph;
        inParagraph = true;
        spaces.reset();
        bold += styles.isBold(style) && level == 0 ? 1 : 0;
        read(content);
        bold -= styles.isBold(style) && level == 0 ? 1 : 0;
        spaces.reset();
        inParagraph = outer;
        var shown = styles.shown(style);
        content.end(level == 0 && shown.equals("Title") ? 1 : level, shown);
        var anchored = List.copyOf(boxes);
        boxes.clear();
        for (var box : anchored) {
            content.found(Losses.TEXT_BOX);
            box.writeTo(content, "");
        }
    }

    private void span(Content content) throws ImportException {
        var style = Objects.requireNonNullElse(xml.attribute("style-name"), "");
        if (styles.isHidden(style)) {
            content.found(Losses.HIDDEN);
            xml.skip();
            return;
        }
        var isBold = styles.isBold(style);
        bold += isBold ? 1 : 0;
        read(content);
        bold -= isBold ? 1 : 0;
    }

    private void verbatim(String text, Content content) throws ImportException {
        if (inParagraph) {
            content.add(spaces.flush(content.isAtStart()) + text, bold > 0);
        }
        xml.skip();
    }

    private void note(Content content) throws ImportException {
        var note = new Aside();
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("note-body")) {
                new OpenReader(xml, styles, new Notes()).read(note);
            }
        }
        if (!note.isBlank()) {
            content.add(spaces.flush(content.isAtStart()), false);
            notes.add(note, content);
        }
    }

    private void trackedChanges(Content content) throws ImportException {
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("deletion")) {
                content.found(Losses.DELETED);
                xml.skip();
            }
        }
    }

    /** A picture, an object, or a shape that may hold text. */
    private void drawing(Content content) throws ImportException {
        var shape = !xml.name().equals("frame");
        var box = new Aside();
        var objects = 0;
        var pictures = 0;
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "image" -> {
                        pictures++;
                        xml.skip();
                    }
                    case "object", "object-ole", "plugin", "applet", "floating-frame" -> {
                        objects++;
                        xml.skip();
                    }
                    case "text-box" -> new OpenReader(xml, styles, notes).read(box);
                    case "p", "h", "list" -> {
                        if (shape) {
                            new OpenReader(xml, styles, notes).element(box);
                        } else {
                            xml.skip();
                        }
                    }
                    default -> {
                        // its geometry, title and description
                    }
                }
            }
        }
        if (!box.isBlank()) {
            boxes.add(box);
        }
        if (objects > 0) {
            content.found(Losses.OBJECT);
        } else if (pictures > 0 || box.isBlank()) {
            content.found(Losses.PICTURE);
        }
    }
}
