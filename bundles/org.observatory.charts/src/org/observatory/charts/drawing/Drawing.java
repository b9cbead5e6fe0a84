// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.observatory.analysis.Language;

/**
 * A whole page, ready to be written in any format.
 *
 * @param id          lower-case words joined by hyphens; begins every identifier of an SVG file, so that several can
 *                    stand on one web page
 * @param width       in points, 72 to the inch
 * @param height      in points
 * @param language    the language of its texts
 * @param name        what the chart is about, in a few words
 * @param description what it shows, for those who do not see it
 * @param items       its parts, the later above the earlier
 */
public record Drawing(String id, double width, double height, Language language, String name, String description,
        List<Item> items) {

    /** The contrast that text of any size needs, by WCAG 2.2. */
    private static final double READABLE = 4.5;

    /** Points to the millimetre. */
    public static final double POINTS_PER_MM = 72 / 25.4;

    /** Copies the list. */
    public Drawing {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        items = List.copyOf(items);
    }

    /** The width in millimetres. */
    public double widthMm() {
        return width / POINTS_PER_MM;
    }

    /** The height in millimetres. */
    public double heightMm() {
        return height / POINTS_PER_MM;
    }

    /** Its marks: every group that has a key, the later above the earlier. */
    public List<Item.Group> marks() {
        var marks = new ArrayList<Item.Group>();
        collect(items, marks);
        return marks;
    }

    /** The upmost mark at that place. */
    public Optional<Item.Group> markAt(double x, double y) {
        return marks().reversed().stream().filter(mark -> mark.bounds().grown(1).contains(x, y)).findFirst();
    }

    /** Every text, in order. */
    public List<Item.Text> texts() {
        var texts = new ArrayList<Item.Text>();
        texts(items, texts);
        return texts;
    }

    /**
     * The same in the colours of a dark window; the ground, too, is the colour that white becomes there. A text on a filled shape
     * keeps what contrast it can have with it. For the screen alone.
     */
    public Drawing onDark() {
        var dark = new ArrayList<Item>();
        dark.add(new Item.Rectangle(new Box(0, 0, width, height), Colour.WHITE.onDark(), null));
        dark.addAll(onDark(items, new Grounds(Colour.WHITE.onDark())));
        return new Drawing(id, width, height, language, name, description, dark);
    }

    /** The same without what its marks stand for. */
    public Drawing withoutKeys() {
        return new Drawing(id, width, height, language, name, description, withoutKeys(items));
    }

    private static List<Item> withoutKeys(List<Item> items) {
        return items.stream().map(item -> item instanceof Item.Group it ? new Item.Group(it.role(), "", it.title(), withoutKeys(it.items())) : item)
                .toList();
    }

    private static List<Item> onDark(List<Item> items, Grounds grounds) {
        var dark = new ArrayList<Item>();
        for (var item : items) {
            dark.add(switch (item) {
                case Item.Rectangle it -> new Item.Rectangle(it.box(), onDark(it.fill()), onDark(it.pen()));
                case Item.Ellipse it -> new Item.Ellipse(it.box(), onDark(it.fill()), onDark(it.pen()));
                case Item.Outline it -> new Item.Outline(it.points(), it.closed(), onDark(it.fill()), onDark(it.pen()));
                case Item.Text it -> new Item.Text(it.text(), it.x(), it.y(), it.face(), it.size(), onDark(it, grounds.under(it)), it.upward());
                case Item.Group it -> new Item.Group(it.role(), it.key(), it.title(), onDark(it.items(), grounds));
            });
            grounds.drawn(dark.getLast());
        }
        return dark;
    }

    /** Colours turned round keep their hue, not their distance: what was dark on orange would be light on it. */
    private static Colour onDark(Item.Text text, Colour ground) {
        var turned = text.colour().onDark();
        return turned.contrast(ground) >= READABLE ? turned
                : Stream.of(turned, text.colour(), Colour.WHITE.onDark()).max(Comparator.comparingDouble(colour -> colour.contrast(ground)))
                        .orElseThrow();
    }

    private static Colour onDark(Colour colour) {
        return colour == null ? null : colour.onDark();
    }

    private static Pen onDark(Pen pen) {
        return pen == null ? null : new Pen(pen.colour().onDark(), pen.width(), pen.dashes());
    }

    private static void collect(List<Item> items, List<Item.Group> marks) {
        for (var item : items) {
            if (item instanceof Item.Group group) {
                if (!group.key().isEmpty()) {
                    marks.add(group);
                }
                collect(group.items(), marks);
            }
        }
    }

    private static void texts(List<Item> items, List<Item.Text> texts) {
        for (var item : items) {
            switch (item) {
                case Item.Text text -> texts.add(text);
                case Item.Group group -> texts(group.items(), texts);
                default -> { }
            }
        }
    }
}
