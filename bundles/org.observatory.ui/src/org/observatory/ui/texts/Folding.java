// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

/** Folds long texts into lines for tooltips, which do not do it themselves. */
public final class Folding {

    private static final int WIDTH = 90;

    private Folding() {
    }

    /** {@return the text in lines of about 90 characters, broken at spaces} */
    public static String fold(String text) {
        var folded = new StringBuilder();
        var width = 0;
        for (var word : text.split(" ")) {
            if (width + word.length() > WIDTH) {
                folded.append('\n');
                width = 0;
            } else if (width > 0) {
                folded.append(' ');
            }
            folded.append(word);
            width += word.length() + 1;
        }
        return folded.toString();
    }
}
