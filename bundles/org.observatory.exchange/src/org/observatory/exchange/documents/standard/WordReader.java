// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.XmlPart;

/**
 * Reads the text of a part of a Word document (WordprocessingML, ECMA-376 part 1, chapter 17), as if all tracked
 * changes were accepted. Whatever is not known is passed through, so that no text is lost in an element that a later
 * version adds.
 */
final class WordReader {

    private final XmlPart xml;
    private final WordStyles styles;
    private final Map<String, Aside> noted;
    private final Notes notes;
    /** For each field that is open, whether its result is being read rather than its instruction. */
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private final List<Aside> boxes = new ArrayList<>();
    private int level;
    private String style = "";
    private boolean mergesWithNext;
    private boolean bold;

    /**
     * Reads a part.
     *
     * @param noted the notes of the document by the kind of their reference and their number; empty when notes are read
     * @param notes takes the notes that are referred to
     */
    WordReader(XmlPart xml, WordStyles styles, Map<String, Aside> noted, Notes notes) {
        this.xml = xml;
        this.styles = styles;
        this.noted = noted;
        this.notes = notes;
    }

    /** Reads what is in the element that starts here, to its end. */
    void read(Content content) throws ImportException {
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                element(content);
            }
        }
    }

    private void element(Content content) throws ImportException {
        switch (xml.name()) {
            case "p" -> paragraph(content);
            case "tr" -> {
                content.beginRow();
                read(content);
                content.endRow();
            }
            case "tc" -> {
                read(content);
                content.endCell();
            }
            case "pPr" -> paragraphProperties(content);
            case "r" -> run(content);
            case "ins", "moveTo" -> {
                content.found(Losses.INSERTED);
                read(content);
            }
            case "del", "moveFrom" -> {
                content.found(Losses.DELETED);
                xml.skip();
            }
            case "oMath" -> {
                content.found(Losses.FORMULA);
                read(content);
            }
            case "altChunk" -> {
                content.found(Losses.OBJECT);
                xml.skip();
            }
            case "t" -> text(content);
            case "Fallback", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr", "rPr", "ctrlPr" ->
                    xml.skip();
            default -> read(content);
        }
    }

    private void paragraph(Content content) throws ImportException {
        level = 0;
        style = "";
        mergesWithNext = false;
        read(content);
        if (!mergesWithNext) {
            content.end(level, style);
            var anchored = List.copyOf(boxes);
            boxes.clear();
            for (var box : anchored) {
                content.found(Losses.TEXT_BOX);
                box.writeTo(content, "");
            }
        }
    }

    private void paragraphProperties(Content content) throws ImportException {
        var numbered = false;
        var outline = -1;
        var outside = xml.depth() - 1;
        var unnumbered = false;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "pStyle" -> style = xml.attribute("val") == null ? "" : xml.attribute("val");
                    case "outlineLvl" -> outline = xml.number("val", -1);
                    case "numId" -> {
                        numbered = xml.number("val", 0) != 0;
                        unnumbered = !numbered;
                    }
                    case "del" -> mergesWithNext = true;
                    case "pPrChange" -> xml.skip();
                    default -> {
                        // the looks of it
                    }
                }
            }
        }
        level = outline >= 0 ? WordStyles.level(outline) : styles.level(style);
        if (numbered || !unnumbered && styles.isNumbered(style)) {
            content.found(Losses.NUMBERING);
        }
        style = styles.name(style);
    }

    private void run(Content content) throws ImportException {
        bold = false;
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                if (xml.name().equals("rPr")) {
                    if (isHidden()) {
                        skipHidden(content, outside);
                    }
                } else {
                    inRun(content);
                }
            }
        }
        bold = false;
    }

    private void skipHidden(Content content, int outside) throws ImportException {
        var text = false;
        while (xml.depth() > outside && xml.next()) {
            text |= xml.isStart() && xml.name().equals("t");
        }
        if (text) {
            content.found(Losses.HIDDEN);
        }
    }

    /** Reads the properties of a run. */
    private boolean isHidden() throws ImportException {
        var hidden = false;
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "b" -> bold = isOn();
                    case "vanish" -> hidden = isOn();
                    case "rPrChange" -> xml.skip();
                    default -> {
                        // the looks of it
                    }
                }
            }
        }
        return hidden;
    }

    private boolean isOn() {
        var value = xml.attribute("val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void inRun(Content content) throws ImportException {
        switch (xml.name()) {
            case "t" -> text(content);
            case "tab", "ptab" -> add("\t", content);
            case "br", "cr" -> add("\n", content);
            case "noBreakHyphen" -> add("\u2011", content);
            case "softHyphen" -> add("\u00AD", content);
            case "sym" -> symbol(content);
            case "fldChar" -> field();
            case "footnoteReference", "endnoteReference" -> note(content);
            case "commentReference" -> content.found(Losses.COMMENT);
            case "drawing", "pict", "object" -> drawing(content);
            case "AlternateContent" -> alternative(content);
            case "delText" -> {
                content.found(Losses.DELETED);
                xml.skip();
            }
            case "instrText", "delInstrText" -> xml.skip();
            default -> read(content);
        }
    }

    private void add(String text, Content content) throws ImportException {
        if (!fields.contains(false)) {
            content.add(text, bold);
        }
    }

    private void text(Content content) throws ImportException {
        var preserved = "preserve".equals(xml.attribute("space"));
        var text = new StringBuilder();
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                text.append(xml.text());
            }
        }
        // White space that is not marked as preserved is that of the XML, and a line end is a space in any case.
        var line = text.toString().replace('\n', ' ').replace('\r', ' ');
        add(preserved ? line : line.replaceAll("^[ \t]+|[ \t]+$", ""), content);
    }

    private void symbol(Content content) throws ImportException {
        var code = xml.attribute("char");
        try {
            add(Character.toString((char) Integer.parseInt(code == null ? "FFFD" : code, 16)), content);
        } catch (NumberFormatException none) {
            add("\uFFFD", content);
        }
        content.found(Losses.SYMBOL);
    }

    private void field() {
        switch (String.valueOf(xml.attribute("fldCharType"))) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {
                // nothing known
            }
        }
    }

    private void note(Content content) throws ImportException {
        var note = noted.get(xml.name().replace("Reference", "") + " " + xml.attribute("id"));
        if (note != null && !note.isBlank()) {
            notes.add(note, content);
        }
    }

    /** A picture, or a shape that may hold text. */
    private void drawing(Content content) throws ImportException {
        var embedded = xml.name().equals("object");
        var textBoxes = 0;
        var pictures = 0;
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "txbxContent" -> {
                        textBoxes++;
                        box();
                    }
                    case "Fallback" -> xml.skip();
                    case "blip", "imagedata", "chart", "relIds" -> pictures++;
                    default -> {
                        // its geometry
                    }
                }
            }
        }
        if (embedded) {
            content.found(Losses.OBJECT);
        } else if (pictures > 0 || textBoxes == 0) {
            content.found(Losses.PICTURE);
        }
    }

    private void box() throws ImportException {
        var box = new Aside();
        new WordReader(xml, styles, noted, notes).read(box);
        if (!box.isBlank()) {
            boxes.add(box);
        }
    }

    /** The same in a newer and an older form, of which the newer is read. */
    private void alternative(Content content) throws ImportException {
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "Choice" -> {
                        // what is in it is looked at next
                    }
                    case "Fallback" -> xml.skip();
                    default -> inRun(content);
                }
            }
        }
    }
}
