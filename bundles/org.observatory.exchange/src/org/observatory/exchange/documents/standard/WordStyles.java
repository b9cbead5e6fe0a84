// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.Archive;

/** The paragraph styles of a Word document: their names, and which of them are headings. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|überschrift|título|titolo|kop) ?([1-9])");
    private static final int DEEPEST = 20;

    /** A style as it is written; the level is -1 where it says none. */
    private record Style(String name, String parent, int level, boolean numbered) {
    }

    private final Map<String, Style> styles = new HashMap<>();

    private WordStyles() {
    }

    static WordStyles read(Archive archive, String entry) throws ImportException {
        var styles = new WordStyles();
        if (!archive.has(entry)) {
            return styles;
        }
        try (var xml = archive.xml(entry)) {
            var id = "";
            var name = "";
            var parent = "";
            var level = -1;
            var numbered = false;
            while (xml.next()) {
                if (xml.isStart()) {
                    switch (xml.name()) {
                        case "style" -> {
                            id = xml.attribute("styleId");
                            name = "";
                            parent = "";
                            level = -1;
                            numbered = false;
                        }
                        case "name" -> name = xml.attribute("val");
                        case "basedOn" -> parent = xml.attribute("val");
                        case "outlineLvl" -> level = xml.number("val", -1);
                        case "numPr" -> numbered = true;
                        default -> {
                            // the looks of it
                        }
                    }
                } else if (xml.isEnd() && xml.name().equals("style") && id != null) {
                    styles.styles.put(id, new Style(name == null ? "" : name, parent == null ? "" : parent, level,
                            numbered));
                }
            }
        }
        return styles;
    }

    /** {@return the name of a style, its identifier where it has none} */
    String name(String id) {
        var style = styles.get(id);
        return style == null || style.name().isEmpty() ? id : style.name();
    }

    /** {@return the level of the heading that a style makes, from 1; 0 for a paragraph} */
    int level(String id) {
        var style = styles.get(id);
        for (var depth = 0; style != null && depth < DEEPEST; depth++) {
            var named = HEADING.matcher(style.name().toLowerCase(Locale.ROOT));
            if (named.matches()) {
                return named.group(1).charAt(0) - '0';
            }
            if (style.level() >= 0) {
                return level(style.level());
            }
            if (style.name().equalsIgnoreCase("title")) {
                return 1;
            }
            style = styles.get(style.parent());
        }
        return 0;
    }

    /** {@return whether a style, or one that it is based on, numbers its paragraphs} */
    boolean isNumbered(String id) {
        var style = styles.get(id);
        for (var depth = 0; style != null && depth < DEEPEST; depth++) {
            if (style.numbered()) {
                return true;
            }
            style = styles.get(style.parent());
        }
        return false;
    }

    /** {@return the level of a heading for an outline level: 0 to 8 are headings, 9 is the body of the text} */
    static int level(int outline) {
        return outline >= 0 && outline < 9 ? outline + 1 : 0;
    }
}
