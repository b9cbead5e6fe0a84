// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and flags as JSON (RFC 8259), in their order, two spaces a level. */
final class Json {

    private final StringBuilder out = new StringBuilder();
    private final boolean ascii;

    private Json(boolean ascii) {
        this.ascii = ascii;
    }

    /** With every letter as it is. */
    static String of(Object value) {
        var json = new Json(false);
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    /** With everything beyond ASCII escaped, on one line: for places that hold nothing else. */
    static String ascii(Object value) {
        var json = new Json(true);
        json.value(value, 0);
        return json.out.toString().replaceAll("\\n *", " ");
    }

    private void value(Object value, int level) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> map(map, level);
            case List<?> list -> list(list, level);
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> text(String.valueOf(value));
        }
    }

    private void map(Map<?, ?> map, int level) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext();) {
            var entry = entries.next();
            line(level + 1);
            text(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), level + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        close('}', map.isEmpty(), level);
    }

    private void list(List<?> list, int level) {
        out.append('[');
        for (var values = list.iterator(); values.hasNext();) {
            line(level + 1);
            value(values.next(), level + 1);
            out.append(values.hasNext() ? "," : "");
        }
        close(']', list.isEmpty(), level);
    }

    private void close(char bracket, boolean empty, int level) {
        if (!empty) {
            line(level);
        }
        out.append(bracket);
    }

    private void line(int level) {
        out.append('\n').append("  ".repeat(level));
    }

    private void text(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < 0x20 || ascii && letter > 0x7e) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
