// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import org.observatory.ui.coding.documents.DisplayText;

/**
 * A text to be edited in a text widget, which is slow in long paragraphs: those are broken at a space by a mark that nobody sees,
 * taken out again when the text is read. A text that has the mark itself is left alone.
 */
final class BrokenText {

    /** A word joiner: before a line end, that line end is not in the text. */
    private static final char MARK = '\u2060';

    private final boolean isMarked;
    private final String shown;

    BrokenText(String text) {
        isMarked = text.indexOf(MARK) < 0;
        shown = isMarked ? broken(text) : text;
    }

    /** {@return what is shown} */
    String shown() {
        return shown;
    }

    /** {@return the text that was made of what is shown by editing it} */
    String text(String edited) {
        return isMarked ? edited.replace(MARK + "\n", "").replace(String.valueOf(MARK), "") : edited;
    }

    private static String broken(String text) {
        var broken = new StringBuilder(text.length() + 16);
        for (var start = 0; start < text.length();) {
            var line = text.indexOf('\n', start);
            var end = line < 0 ? text.length() : line + 1;
            if (end - start > DisplayText.LONGEST) {
                end = breakAfter(text, start);
                broken.append(text, start, end).append(MARK).append('\n');
            } else {
                broken.append(text, start, end);
            }
            start = end;
        }
        return broken.toString();
    }

    private static int breakAfter(String text, int start) {
        var most = start + DisplayText.LONGEST - 1;
        var space = text.lastIndexOf(' ', most);
        return space > start ? space + 1 : Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
