// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Grounds;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;

/** What can be read on paper can be read in a dark window, in which the same chart is shown in other colours. */
class DarkWindowTest {

    private static final double LEAST = 3;

    private static List<Drawn> pages() {
        return ChartService.standard().charts().stream().map(chart -> Drawn.of(chart.id(), Language.FRENCH, Style.PUBLICATION, 120)).toList();
    }

    @Test
    void everyTextStandsOutFromWhatLiesUnderIt() {
        var unread = new TreeSet<String>();
        for (var page : pages()) {
            unread.addAll(unread(page.id(), page.drawing().onDark()));
        }
        assertEquals(List.of(), List.copyOf(unread));
    }

    @Test
    void whatStandsOutFromWhitePaperStandsOutFromTheDarkGround() {
        var lost = new TreeSet<String>();
        for (var page : pages()) {
            for (var item : flat(page.drawing().items())) {
                var fill = item instanceof Item.Rectangle bar ? bar.fill() : item instanceof Item.Ellipse spot ? spot.fill()
                        : item instanceof Item.Outline shape && shape.closed() ? shape.fill() : null;
                if (fill != null && fill.contrast(Colour.WHITE) >= LEAST && fill.onDark().contrast(Colour.WHITE.onDark()) < LEAST) {
                    lost.add(page.id() + " " + fill.hex());
                }
            }
        }
        assertEquals(List.of(), List.copyOf(lost));
    }

    private static List<String> unread(String id, Drawing drawing) {
        var grounds = new Grounds(Colour.WHITE.onDark());
        var unread = new ArrayList<String>();
        for (var item : flat(drawing.items())) {
            if (item instanceof Item.Text text && text.colour().contrast(grounds.under(text)) < LEAST) {
                unread.add("%s: %s (%s on %s)".formatted(id, text.text(), text.colour().hex(), grounds.under(text).hex()));
            }
            grounds.drawn(item);
        }
        return unread;
    }

    private static List<Item> flat(List<Item> items) {
        return items.stream().flatMap(item -> item instanceof Item.Group group ? flat(group.items()).stream() : Stream.of(item)).toList();
    }

    @Test
    void aTextKnowsTheShapeItStandsOn() {
        var orange = Colour.of("#d97706");
        var grounds = new Grounds(Colour.WHITE);
        grounds.drawn(new Item.Rectangle(new Box(0, 0, 10, 10), orange, null));
        grounds.drawn(new Item.Rectangle(new Box(0, 0, 10, 10), null, new Pen(Colour.WHITE, 1, List.of())));
        grounds.drawn(new Item.Ellipse(new Box(20, 0, 10, 10), orange, null));
        grounds.drawn(new Item.Outline(List.of(new Point(40, 0), new Point(50, 0), new Point(40, 10)), true, orange, null));
        assertEquals(orange, grounds.under(dot(5, 5)));
        assertEquals(orange, grounds.under(dot(25, 5)));
        assertEquals(Colour.WHITE, grounds.under(dot(20.5, 0.5)), "outside the circle, inside its box");
        assertEquals(orange, grounds.under(dot(42, 2)));
        assertEquals(Colour.WHITE, grounds.under(dot(49, 9)), "beyond the slope of the triangle");
    }

    private static Item dot(double x, double y) {
        return new Item.Rectangle(new Box(x, y, 0, 0), null, null);
    }
}
