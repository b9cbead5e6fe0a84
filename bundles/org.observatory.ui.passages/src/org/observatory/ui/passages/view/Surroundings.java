// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import org.observatory.coding.passages.Passage;

/**
 * A passage with the text around it.
 *
 * @param text  the text
 * @param start where the passage begins in it
 * @param end   where it ends
 */
record Surroundings(String text, int start, int end) {

    private static final int AROUND = 1200;

    /** {@return a passage in the text of its document: whole lines before and after it, but not too long ones} */
    static Surroundings of(Passage passage, String document) {
        var segment = passage.segment();
        if (segment.end() > document.length() || !document.startsWith(segment.quotation(), segment.start())) {
            return kept(passage);
        }
        var from = Math.max(0, segment.start() - AROUND);
        if (from > 0) {
            var line = document.indexOf('\n', from);
            from = line >= 0 && line < segment.start() ? line + 1 : from;
        }
        var to = Math.min(document.length(), segment.end() + AROUND);
        if (to < document.length()) {
            var line = document.lastIndexOf('\n', to);
            to = line >= segment.end() ? line : to;
        }
        var before = (from == 0 ? "" : "…") + document.substring(from, segment.start());
        var quotation = document.substring(segment.start(), segment.end());
        return new Surroundings(before + quotation + document.substring(segment.end(), to) + (to == document.length() ? "" : "…"),
                before.length(), before.length() + quotation.length());
    }

    /** {@return a passage with the text that is kept with it} */
    static Surroundings kept(Passage passage) {
        var segment = passage.segment();
        var before = "…" + segment.before();
        return new Surroundings(before + segment.quotation() + segment.after() + "…", before.length(),
                before.length() + segment.quotation().length());
    }
}
