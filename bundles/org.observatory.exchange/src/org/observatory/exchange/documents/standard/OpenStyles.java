// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.XmlPart;

/** The styles of an OpenDocument text: which are bold or hidden, and after which named style each is made. */
final class OpenStyles {

    private static final Pattern ENCODED = Pattern.compile("_([0-9a-f]{1,4})_");
    private static final int DEEPEST = 20;

    private record Style(String parent, String shown, Boolean bold, boolean hidden) {
    }

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads the style that starts here. */
    void read(XmlPart xml) throws ImportException {
        var name = xml.attribute("name");
        var parent = Objects.requireNonNullElse(xml.attribute("parent-style-name"), "");
        var shown = xml.attribute("display-name");
        Boolean bold = null;
        var hidden = false;
        var outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("text-properties")) {
                var weight = xml.attribute("font-weight");
                bold = weight == null ? null : Boolean.valueOf(weight.equals("bold") || weight.compareTo("600") >= 0
                        && weight.length() == 3);
                hidden = "none".equals(xml.attribute("display"));
            }
        }
        if (name != null) {
            styles.put(name, new Style(parent, shown, bold, hidden));
        }
    }

    /** {@return whether a style sets its text in bold, as far as it says so itself or by one it is made after} */
    boolean isBold(String name) {
        var style = styles.get(name);
        for (var depth = 0; style != null && depth < DEEPEST; depth++) {
            if (style.bold() != null) {
                return style.bold();
            }
            style = styles.get(style.parent());
        }
        return false;
    }

    /** {@return whether a style hides its text} */
    boolean isHidden(String name) {
        var style = styles.get(name);
        return style != null && style.hidden();
    }

    /** {@return the name that people see of the style that an automatic one is made after} */
    String shown(String name) {
        var style = styles.get(name);
        if (style != null && style.shown() != null) {
            return style.shown();
        }
        if (style != null && !style.parent().isEmpty() && name.matches("P\\d+|T\\d+")) {
            return shown(style.parent(), 0);
        }
        return decoded(name);
    }

    private String shown(String name, int depth) {
        var style = styles.get(name);
        return style != null && style.shown() != null || depth > DEEPEST || style == null || !name.matches("P\\d+")
                ? style != null && style.shown() != null ? style.shown() : decoded(name)
                : shown(style.parent(), depth + 1);
    }

    /** Names of styles have what no XML name may have between underscores. */
    private static String decoded(String name) {
        return ENCODED.matcher(name).replaceAll(match -> Character.toString((char) Integer.parseInt(match.group(1), 16))
                .replace("\\", "\\\\").replace("$", "\\$"));
    }
}
