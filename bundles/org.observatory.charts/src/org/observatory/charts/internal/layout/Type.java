// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;

/** A face, size and colour to set texts in. */
record Type(Face face, double size, Colour colour) {

    private static final double LEADING = 1.22;

    /** From one base line to the next. */
    double lineHeight() {
        return size * LEADING;
    }

    double width(String text) {
        return face.width(text, size);
    }

    double width(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    double height(List<String> lines) {
        return lines.size() * lineHeight();
    }

    List<String> wrap(String text, double width) {
        return text.isBlank() ? List.of() : face.wrap(text, size, width);
    }

    /** The base line of a line whose upper edge lies at {@code top}. */
    double baseline(double top) {
        return top + (lineHeight() - face.ascent(size) - face.descent(size)) / 2 + face.ascent(size);
    }

    /** The base line at which capitals and digits are centred on {@code y}. */
    double centred(double y) {
        return y + 0.358 * size;
    }

    Item.Text left(String text, double x, double baseline) {
        return new Item.Text(text, x, baseline, face, size, colour);
    }

    Item.Text right(String text, double x, double baseline) {
        return left(text, x - width(text), baseline);
    }

    Item.Text middle(String text, double x, double baseline) {
        return left(text, x - width(text) / 2, baseline);
    }

    /** Lines from an upper edge down, at their left ends. */
    List<Item> block(List<String> lines, double x, double top) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < lines.size(); i++) {
            items.add(left(lines.get(i), x, baseline(top + i * lineHeight())));
        }
        return items;
    }

    Type in(Colour other) {
        return new Type(face, size, other);
    }
}
