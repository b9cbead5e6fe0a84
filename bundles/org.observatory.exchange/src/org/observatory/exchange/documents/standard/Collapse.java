// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

/**
 * White space as HTML and OpenDocument take it: any run of spaces, tabs and line ends is one space, and none at the
 * beginning and end of a paragraph or beside a line break. No-break spaces are no white space.
 */
final class Collapse {

    private boolean pending;

    /**
     * {@return a piece of text with its white space collapsed; what it ends with comes before the next piece}
     *
     * @param atStart whether nothing stands before it in its line
     */
    String of(String text, boolean atStart) {
        var collapsed = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                pending = true;
                continue;
            }
            if (pending && !(atStart && collapsed.isEmpty())) {
                collapsed.append(' ');
            }
            pending = false;
            collapsed.append(c);
        }
        return collapsed.toString();
    }

    /** {@return the space that waits before something that is no white space, such as a tab; empty when none does} */
    String flush(boolean atStart) {
        var space = pending && !atStart ? " " : "";
        pending = false;
        return space;
    }

    /** Drops the space that waits, at the end of a paragraph or before a line break. */
    void reset() {
        pending = false;
    }
}
