// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.ArrayList;
import java.util.List;

import org.observatory.model.coding.Anchored;

/**
 * The text of a document as it is coded on, made from its source: blocks between empty lines, headings after number signs.
 *
 * @param document the name of the document
 * @param text     the text, its last line ended by a line feed
 * @param blocks   headings and paragraphs, in order
 */
record DocumentText(String document, String text, List<Piece> blocks) {

    private static final int CONTEXT = 32;
    private static final String BETWEEN = " … ";

    /**
     * A heading or a paragraph.
     *
     * @param start where it begins, in UTF-16 units
     * @param end   where it ends
     * @param level the level of a heading, 0 for a paragraph
     */
    record Piece(int start, int end, int level) {
    }

    static DocumentText of(String document, String source) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Piece>();
        for (var block : source.strip().split("\n\n+")) {
            var level = 0;
            while (block.charAt(level) == '#') {
                level++;
            }
            var start = text.length();
            text.append(Typography.french(block.substring(level).stripLeading()));
            blocks.add(new Piece(start, text.length(), level));
            text.append("\n\n");
        }
        text.setLength(text.length() - 1);
        return new DocumentText(document, text.toString(), List.copyOf(blocks));
    }

    /** Puts a passage where a quotation of the sources stands: words of the text, or its first and last words. */
    <T extends Anchored> T place(T passage, String quotation) {
        var ends = quotation.split(BETWEEN, 2);
        var first = Typography.french(ends[0]);
        var start = text.indexOf(first);
        if (start < 0 || text.indexOf(first, start + 1) >= 0) {
            throw new IllegalArgumentException(document + ": not once in the text: " + first);
        }
        var end = start + first.length();
        if (ends.length == 2) {
            var last = Typography.french(ends[1]);
            var at = text.indexOf(last, end);
            if (at < 0) {
                throw new IllegalArgumentException(document + ": not after its beginning: " + last);
            }
            end = at + last.length();
        }
        passage.setStart(start);
        passage.setEnd(end);
        passage.setQuotation(text.substring(start, end));
        passage.setBefore(text.substring(whole(Math.max(0, start - CONTEXT), 1), start));
        passage.setAfter(text.substring(end, whole(Math.min(text.length(), end + CONTEXT), -1)));
        return passage;
    }

    /** A place that cuts no surrogate pair: this one, or the one before or after it. */
    private int whole(int at, int step) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at + step
                : at;
    }
}
