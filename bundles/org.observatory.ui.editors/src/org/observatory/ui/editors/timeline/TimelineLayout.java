// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.observatory.model.coding.Step;

/**
 * Where everything of a timeline stands in a picture of a given width, in pixels: the axis at the top, then for each
 * lane a line with its name and its rows. Steps without date stand in a column of their own at the right.
 *
 * @param timeline what is shown
 * @param text     the height of a line of text
 * @param left     where the axis begins
 * @param right    where it ends
 * @param height   the height of the whole
 * @param titles   the upper edge of each lane's name
 * @param bars     the steps, lane by lane in time, the undated last
 * @param arrows   which step opened which
 */
public record TimelineLayout(Timeline timeline, int text, int left, int right, int height, List<Integer> titles, List<Bar> bars,
        List<Arrow> arrows) {

    /** The room around the whole. */
    public static final int MARGIN = 10;
    private static final int PADDING = 5;
    private static final int GAP = 4;
    private static final int LEAST = 4;
    private static final int UNDATED = 130;
    private static final int TICK = 60;

    /**
     * Lays a timeline out.
     *
     * @param timeline what to show
     * @param width    the width of the picture
     * @param text     the height of a line of text
     */
    public static TimelineLayout of(Timeline timeline, int width, int text) {
        var right = Math.max(MARGIN + 1, width - MARGIN - (timeline.hasUndated() ? UNDATED : 0));
        var rowHeight = text + 2 * PADDING;
        var titles = new ArrayList<Integer>();
        var bars = new ArrayList<Bar>();
        var y = axis(text);
        for (var number = 0; number < timeline.lanes().size(); number++) {
            var lane = timeline.lanes().get(number);
            titles.add(y + 2 * GAP);
            var top = y + text + 3 * GAP;
            for (var segment : lane.segments()) {
                bars.add(bar(timeline, number, segment, MARGIN, right, top + segment.row() * (rowHeight + GAP), rowHeight));
            }
            for (var at = 0; at < lane.undated().size(); at++) {
                bars.add(new Bar(number, lane.undated().get(at), null, right + 2 * GAP, top + at * (rowHeight + GAP),
                        UNDATED - 2 * GAP, rowHeight, 0, 0));
            }
            y = top + Math.max(lane.rows(), lane.undated().size()) * (rowHeight + GAP) + GAP;
        }
        return new TimelineLayout(timeline, text, MARGIN, right, y + GAP, List.copyOf(titles), List.copyOf(bars), arrows(bars));
    }

    /** {@return the lower edge of the axis} */
    static int axis(int text) {
        return text + 3 * GAP;
    }

    /** {@return where a time stands} */
    public int x(double year) {
        return x(timeline, year, left, right);
    }

    /** {@return the years at which the axis is marked} */
    public double[] ticks() {
        return timeline.ticks((right - left) / TICK).toArray();
    }

    /** {@return the step at a point} */
    public Optional<Bar> at(int x, int y) {
        return bars.stream().filter(bar -> bar.contains(x, y)).findFirst();
    }

    /** {@return where a step is drawn} */
    public Optional<Bar> of(Step step) {
        return bars.stream().filter(bar -> bar.step() == step).findFirst();
    }

    private static int x(Timeline timeline, double year, int left, int right) {
        var span = Math.max(1, timeline.until() - timeline.from());
        return left + (int) Math.round((year - timeline.from()) / span * (right - left));
    }

    private static Bar bar(Timeline timeline, int lane, Segment segment, int left, int right, int y, int height) {
        var x = x(timeline, segment.begun(), left, right);
        var width = Math.max(LEAST, x(timeline, segment.over(), left, right) - x);
        var blurred = Math.min(width, x(timeline, segment.surely(), left, right) - x);
        var ending = Math.min(width, x + width - x(timeline, segment.lasting(), left, right));
        return new Bar(lane, segment.step(), segment, x, y, width, height, Math.max(0, blurred), Math.max(0, ending));
    }

    private static List<Arrow> arrows(List<Bar> bars) {
        var places = new HashMap<Step, Bar>();
        bars.forEach(bar -> places.put(bar.step(), bar));
        return bars.stream().flatMap(to -> to.step().getOpenedBy().stream().map(from -> new Arrow(places.get(from), to))).toList();
    }
}
