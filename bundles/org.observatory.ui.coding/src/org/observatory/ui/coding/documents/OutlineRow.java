// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Wording;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.PartKind;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.texts.CodingTexts;

/**
 * A line of the outline of a text: a heading, or the turn of a speaker.
 *
 * @param part  the part of the text
 * @param label what it says: the heading by its level, or who speaks and how the turn begins
 */
public record OutlineRow(Part part, String label) {

    private static final int BEGINNING = 60;
    private static final String INDENT = "    ";

    /**
     * The outline of a text; empty for one that has neither headings nor turns.
     *
     * @param document the document
     * @param text     its text
     * @param labels   the names of the elements
     */
    public static List<OutlineRow> of(Document document, String text, ObservatoryLabels labels) {
        var rows = new ArrayList<OutlineRow>();
        var depth = 0;
        for (var part : document.getParts()) {
            if (part.getKind() == PartKind.HEADING) {
                depth = Math.max(1, part.getLevel());
                rows.add(new OutlineRow(part, INDENT.repeat(depth - 1) + Excerpt.of(within(text, part), BEGINNING)));
            } else if (part.getKind() == PartKind.TURN) {
                rows.add(new OutlineRow(part, INDENT.repeat(depth) + turn(part, text, labels)));
            }
        }
        return rows;
    }

    /** {@return the line of the part that holds an offset of the text: the last that begins before it; −1 for none} */
    public static int at(List<OutlineRow> rows, int offset) {
        var found = -1;
        for (var row = 0; row < rows.size() && rows.get(row).part().getStart() <= offset; row++) {
            found = row;
        }
        return found;
    }

    private static String turn(Part part, String text, ObservatoryLabels labels) {
        var beginning = Excerpt.of(within(text, part), BEGINNING);
        if (part.getSpeaker() == null) {
            return beginning;
        }
        var name = labels.pick(part.getSpeaker().getNameFr(), part.getSpeaker().getNameEn());
        var out = part.getSpeaker().isLeftOut() ? " (" + new CodingTexts(labels.language()).get("document.leftOut") + ")" : "";
        return name + out + Wording.colon(labels.language()) + said(beginning, name);
    }

    /** {@return the beginning of a turn without the name of who speaks, which most transcripts repeat} */
    private static String said(String beginning, String name) {
        var said = beginning.startsWith(name) ? beginning.substring(name.length()).replace('\u00a0', ' ').strip() : "";
        return said.startsWith(":") ? said.substring(1).strip() : beginning;
    }

    private static String within(String text, Part part) {
        var start = Math.clamp(part.getStart(), 0, text.length());
        return text.substring(start, Math.clamp(part.getEnd(), start, Math.max(start, Math.min(text.length(), start + 4 * BEGINNING))));
    }
}
