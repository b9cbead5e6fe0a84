// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;

/**
 * What holds of every page, whatever is drawn on it: texts that can be read, marks that can be seen and lead back, symbols
 * that are told apart. Each check gives a sentence for each fault, none when there is none.
 */
public final class PageChecks {

    /** The least contrast of what is no text with its ground, by WCAG 2.2 (1.4.11). */
    public static final double LEAST_CONTRAST = 3;

    /** The least contrast of text with its ground; {@link #LEAST_CONTRAST} from 18 points, or 14 in bold. WCAG 2.2 (1.4.3). */
    public static final double LEAST_TEXT_CONTRAST = 4.5;

    /** The least size of type, in points. */
    public static final double LEAST_TYPE = 5;

    /** The least width of a printed line, in millimetres. */
    public static final double LEAST_LINE_MM = 0.1;

    /** How far apart the symbols of a legend look at the least where their forms are alike; see {@link Sight}. */
    public static final double TOLD_APART = 9;

    private PageChecks() {
    }

    /** Everything that holds of a printed page. */
    public static List<String> all(Drawing drawing) {
        return Stream.of(overlaps(drawing), cutOff(drawing), type(drawing), lines(drawing), marks(drawing), contrast(drawing),
                legend(drawing)).flatMap(List::stream).toList();
    }

    /** Texts that lie on another. */
    public static List<String> overlaps(Drawing drawing) {
        var found = new ArrayList<String>();
        var texts = drawing.texts();
        for (var i = 0; i < texts.size(); i++) {
            for (var j = i + 1; j < texts.size(); j++) {
                if (ink(texts.get(i)).overlaps(ink(texts.get(j)))) {
                    found.add("\"" + texts.get(i).text() + "\" lies on \"" + texts.get(j).text() + "\".");
                }
            }
        }
        return found;
    }

    /** The box that letters fill: ascenders and descenders rarely meet, so a line is taken a little lower than its leading. */
    private static Box ink(Item.Text text) {
        var box = text.bounds();
        return text.upward() ? new Box(box.x() + box.width() * 0.18, box.y(), box.width() * 0.66, box.height())
                : new Box(box.x(), box.y() + box.height() * 0.18, box.width(), box.height() * 0.66);
    }

    /** Texts that the edge of the page cuts. */
    public static List<String> cutOff(Drawing drawing) {
        var page = new Box(0, 0, drawing.width(), drawing.height());
        return drawing.texts().stream().filter(text -> !page.contains(text.bounds(), 0.01))
                .map(text -> "\"" + text.text() + "\" is cut off.").toList();
    }

    /** Texts that are too small, or have letters that the bundled font lacks. */
    public static List<String> type(Drawing drawing) {
        return drawing.texts().stream().filter(text -> text.size() < LEAST_TYPE || !text.face().canShow(text.text()))
                .map(text -> "\"" + text.text() + "\" is set in " + text.size() + " points, or lacks letters.").toList();
    }

    /** Lines too thin to be printed. */
    public static List<String> lines(Drawing drawing) {
        return leaves(drawing.items()).map(PageChecks::pen).filter(Objects::nonNull)
                .filter(pen -> pen.width() < LEAST_LINE_MM * Drawing.POINTS_PER_MM).map(pen -> "A line is thinner than "
                        + LEAST_LINE_MM + " mm: " + pen + ".")
                .distinct().toList();
    }

    /** Marks that lead nowhere, tell nothing, or cannot be seen on white. */
    public static List<String> marks(Drawing drawing) {
        var found = new ArrayList<String>();
        var marks = drawing.marks();
        if (marks.isEmpty()) {
            found.add("No mark leads back to what it stands for.");
        }
        for (var mark : marks) {
            if (mark.title().isBlank()) {
                found.add("The mark " + mark.key() + " tells nothing.");
            }
            if (leaves(mark.items()).noneMatch(item -> colours(item).anyMatch(it -> it.contrast(Colour.WHITE) >= LEAST_CONTRAST))) {
                found.add("Nothing of the mark \"" + mark.title() + "\" stands " + LEAST_CONTRAST + " to 1 against the ground.");
            }
        }
        return found;
    }

    /** Texts that cannot be read on what lies under them. */
    public static List<String> contrast(Drawing drawing) {
        var found = new ArrayList<String>();
        var below = new ArrayList<Item>();
        leaves(drawing.items()).forEach(item -> {
            if (item instanceof Item.Text text) {
                var box = text.bounds();
                var ground = below.reversed().stream().filter(it -> covers(it, box.centreX(), box.centreY())).findFirst()
                        .map(PageChecks::fill).orElse(Colour.WHITE);
                var large = text.size() >= 18 || text.face().bold() && text.size() >= 14;
                if (text.colour().contrast(ground) < (large ? LEAST_CONTRAST : LEAST_TEXT_CONTRAST)) {
                    found.add("\"" + text.text() + "\" in " + text.colour().hex() + " cannot be read on " + ground.hex() + ".");
                }
            } else if (fill(item) != null) {
                below.add(item);
            }
        });
        return found;
    }

    /** Symbols of the legend that some eye takes for another. */
    public static List<String> legend(Drawing drawing) {
        var symbols = new ArrayList<Symbol>();
        drawing.items().stream().filter(item -> item instanceof Item.Group group && group.role().equals("legend"))
                .forEach(legend -> collect(leaves(List.of(legend)).toList(), symbols));
        var found = new ArrayList<String>();
        for (var i = 0; i < symbols.size(); i++) {
            for (var j = i + 1; j < symbols.size(); j++) {
                var one = symbols.get(i);
                var other = symbols.get(j);
                if (one.form().equals(other.form())) {
                    for (var sight : Sight.values()) {
                        if (sight != Sight.TRITANOPIA && sight.difference(one.colour(), other.colour()) < TOLD_APART) {
                            found.add("\"" + one.name() + "\" and \"" + other.name() + "\" look alike (" + sight + ").");
                        }
                    }
                }
            }
        }
        return found;
    }

    /** A symbol of the legend: the kinds of its parts, the colour of the greatest, what it stands for. */
    private record Symbol(List<String> form, Colour colour, String name) {
    }

    private static void collect(List<Item> items, List<Symbol> into) {
        var parts = new ArrayList<Item>();
        for (var item : items) {
            if (item instanceof Item.Text text) {
                parts.stream().flatMap(part -> colours(part).filter(colour -> !colour.equals(Colour.WHITE))).findFirst()
                        .ifPresent(colour -> into.add(new Symbol(parts.stream().map(PageChecks::form).toList(), colour, text.text())));
                parts.clear();
            } else {
                parts.add(item);
            }
        }
    }

    private static String form(Item item) {
        var pen = pen(item);
        return item.getClass().getSimpleName() + (fill(item) == null ? " hollow" : "")
                + (item instanceof Item.Outline outline ? " " + outline.points().size() : "") + (pen == null ? "" : " " + pen.dashes());
    }

    /** The parts of a drawing in the order in which they are painted, groups taken apart. */
    static Stream<Item> leaves(List<Item> items) {
        return items.stream().flatMap(item -> item instanceof Item.Group group ? leaves(group.items()) : Stream.of(item));
    }

    private static Stream<Colour> colours(Item item) {
        return item instanceof Item.Text text ? Stream.of(text.colour())
                : Stream.of(fill(item), pen(item) == null ? null : pen(item).colour()).filter(Objects::nonNull);
    }

    private static Colour fill(Item item) {
        return switch (item) {
            case Item.Rectangle it -> it.fill();
            case Item.Ellipse it -> it.fill();
            case Item.Outline it -> it.fill();
            case Item.Text it -> null;
            case Item.Group it -> null;
        };
    }

    private static Pen pen(Item item) {
        return switch (item) {
            case Item.Rectangle it -> it.pen();
            case Item.Ellipse it -> it.pen();
            case Item.Outline it -> it.pen();
            case Item.Text it -> null;
            case Item.Group it -> null;
        };
    }

    private static boolean covers(Item item, double x, double y) {
        return switch (item) {
            case Item.Rectangle it -> it.box().contains(x, y);
            case Item.Ellipse it -> it.box().contains(x, y)
                    && Math.hypot((x - it.box().centreX()) / it.box().width(), (y - it.box().centreY()) / it.box().height()) <= 0.5;
            case Item.Outline it -> it.closed() && inside(it.points(), x, y);
            case Item.Text it -> false;
            case Item.Group it -> false;
        };
    }

    /** Even-odd: a ray to the right crosses the outline an odd number of times. */
    private static boolean inside(List<Point> points, double x, double y) {
        var inside = false;
        for (int i = 0, j = points.size() - 1; i < points.size(); j = i++) {
            var a = points.get(i);
            var b = points.get(j);
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
