// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import java.util.ArrayList;
import java.util.List;

import org.observatory.coding.anchors.Placed;
import org.observatory.coding.anchors.Reanchoring;
import org.observatory.model.edit.Excerpt;

/** What is said of an edited text before it is applied. */
final class EditWords {

    private static final int MOST = 160;
    private static final int BEFORE = 16;

    private final AnchorTexts texts;

    EditWords(AnchorTexts texts) {
        this.texts = texts;
    }

    /** {@return all there is to say, one line each} */
    List<String> summary(Reanchoring outcome) {
        var lines = new ArrayList<String>();
        count(lines, "preview.kept", outcome.passages(Placed.Kept.class).size());
        count(lines, "preview.moved", outcome.passages(Placed.Moved.class).size());
        count(lines, "preview.changed", outcome.passages(Placed.Changed.class).size());
        count(lines, "preview.lost", outcome.passages(Placed.Lost.class).size());
        count(lines, "preview.parts", outcome.partsGone().size());
        if (lines.isEmpty()) {
            lines.add(texts.get("preview.noPassage"));
        }
        return lines;
    }

    private void count(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(texts.get(key, count));
        }
    }

    /** {@return the passages that something happens to, those that need a look first} */
    static List<Placed> rows(Reanchoring outcome) {
        var rows = new ArrayList<Placed>(outcome.passages(Placed.Lost.class));
        rows.addAll(outcome.passages(Placed.Changed.class));
        rows.addAll(outcome.passages(Placed.Moved.class));
        return rows;
    }

    /** {@return what becomes of a passage} */
    String fate(Placed placed) {
        return switch (placed) {
            case Placed.Kept kept -> texts.get("fate.kept");
            case Placed.Moved moved -> texts.get("fate.moved");
            case Placed.Changed changed -> texts.get("fate.changed");
            case Placed.Lost lost -> texts.get("fate.lost");
        };
    }

    /** {@return the words of a passage before, on one line, from shortly before what was edited} */
    String was(Placed placed) {
        return placed instanceof Placed.Changed changed ? edited(changed.was(), changed.becomes())
                : Excerpt.of(placed.passage().getQuotation(), MOST);
    }

    /** {@return its words after; empty if they are the same} */
    String becomes(Placed placed) {
        return placed instanceof Placed.Changed changed ? edited(changed.becomes(), changed.was()) : "";
    }

    private static String edited(String text, String other) {
        var same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        var from = same <= BEFORE ? 0 : text.lastIndexOf(' ', same - BEFORE) + 1;
        return (from == 0 ? "" : "…") + Excerpt.of(text.substring(from), MOST);
    }
}
