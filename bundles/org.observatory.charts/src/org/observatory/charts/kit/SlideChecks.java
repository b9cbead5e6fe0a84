// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;

/** What the last row of a seminar room needs of a slide: a plot that fills it, and type it can read. */
public final class SlideChecks {

    /** The part of the height of a slide that its plot has at the least. */
    public static final double LEAST_PLOT = 0.55;

    /** The least size of names, values, ticks and legends, in parts of the width of a slide: 14 points on 254 mm. */
    public static final double LEAST_TYPE = 14 / (254 * Drawing.POINTS_PER_MM);

    private SlideChecks() {
    }

    /** Everything that holds of a slide beside what holds of every page. */
    public static List<String> all(Drawing slide) {
        var found = new ArrayList<String>();
        part(slide, "plot").map(plot -> plot.bounds().height() / slide.height()).filter(part -> part < LEAST_PLOT)
                .forEach(part -> found.add("The plot has " + Math.round(100 * part) + " % of the height of the slide."));
        Stream.of("plot", "legend").flatMap(role -> part(slide, role)).flatMap(SlideChecks::texts)
                .filter(text -> text.size() < LEAST_TYPE * slide.width() - 0.01).map(text -> "\"" + text.text() + "\" is set in "
                        + Math.round(text.size() / slide.width() * 254 * Drawing.POINTS_PER_MM * 10) / 10.0
                        + " points on a slide of 254 mm.").forEach(found::add);
        return found;
    }

    private static Stream<Item.Group> part(Drawing slide, String role) {
        return slide.items().stream().filter(item -> item instanceof Item.Group group && group.role().equals(role)).map(Item.Group.class::cast);
    }

    private static Stream<Item.Text> texts(Item item) {
        return switch (item) {
            case Item.Text text -> Stream.of(text);
            case Item.Group group -> group.items().stream().flatMap(SlideChecks::texts);
            default -> Stream.of();
        };
    }
}
