// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import java.text.BreakIterator;
import java.util.Locale;

/** Long texts as one short line. */
public final class Excerpt {

    private Excerpt() {
    }

    /**
     * The beginning of a text on one line, cut between two words where that is possible, with … where it goes on; no
     * character that people see as one is cut.
     *
     * @param text any text; null is empty
     * @param most the most UTF-16 units to keep
     */
    public static String of(String text, int most) {
        var line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        var space = line.lastIndexOf(' ', most);
        return line.substring(0, space > most / 2 ? space : whole(line, most)).stripTrailing() + "…";
    }

    private static int whole(String line, int most) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return characters.isBoundary(most) ? most : Math.max(0, characters.preceding(most));
    }
}
