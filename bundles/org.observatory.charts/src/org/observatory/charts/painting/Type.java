// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;

/**
 * A face, size and colour to set texts in. Lengths are in points; a base line lies under the letters.
 *
 * @param face   regular, bold or italic
 * @param size   in points
 * @param colour of the letters
 */
public record Type(Face face, double size, Colour colour) {

    private static final double LEADING = 1.22;

    /** From one base line to the next. */
    public double lineHeight() {
        return size * LEADING;
    }

    /** The width of one line. */
    public double width(String text) {
        return face.width(text, size);
    }

    /** The width of the widest line; 0 for none. */
    public double width(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** The height of so many lines. */
    public double height(List<String> lines) {
        return lines.size() * lineHeight();
    }

    /** Broken at spaces into lines of at most that width; no line for a blank text. */
    public List<String> wrap(String text, double width) {
        return text.isBlank() ? List.of() : face.wrap(text, size, width);
    }

    /** The base line of a line whose upper edge lies at {@code top}. */
    public double baseline(double top) {
        return top + (lineHeight() - face.ascent(size) - face.descent(size)) / 2 + face.ascent(size);
    }

    /** The base line at which capitals and digits are centred on {@code y}. */
    public double centred(double y) {
        return y + 0.358 * size;
    }

    /** A line that begins at {@code x}. */
    public Item.Text left(String text, double x, double baseline) {
        return new Item.Text(text, x, baseline, face, size, colour);
    }

    /** A line that ends at {@code x}. */
    public Item.Text right(String text, double x, double baseline) {
        return left(text, x - width(text), baseline);
    }

    /** A line centred on {@code x}. */
    public Item.Text middle(String text, double x, double baseline) {
        return left(text, x - width(text) / 2, baseline);
    }

    /** Lines from an upper edge down, at their left ends. */
    public List<Item> block(List<String> lines, double x, double top) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < lines.size(); i++) {
            items.add(left(lines.get(i), x, baseline(top + i * lineHeight())));
        }
        return items;
    }

    /** The same in another colour. */
    public Type in(Colour other) {
        return new Type(face, size, other);
    }

    /** The same in another size in points. */
    public Type sized(double other) {
        return new Type(face, other, colour);
    }

    /** A line that reads from bottom to top, begins at {@code bottom} and has its capitals centred on {@code x}. */
    public Item.Text upward(String text, double x, double bottom) {
        return new Item.Text(text, x + 0.358 * size, bottom, face, size, colour, true);
    }

    /**
     * The text, or as much of its beginning as that width holds, with "…" after it; empty where not even three letters
     * fit.
     */
    public String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        for (var end = text.length() - 1; end >= 3; end--) {
            var part = text.substring(0, end).stripTrailing() + "…";
            if (width(part) <= width && !Character.isHighSurrogate(text.charAt(end - 1))) {
                return part;
            }
        }
        return "";
    }
}
