// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How one goes from step to step by the keys: along a lane in time, and to the nearest step of another lane. */
public final class TimelineMoves {

    /** Where to go. */
    public enum Way {
        /** To the step before in the lane. */
        BEFORE,
        /** To the step after in the lane. */
        AFTER,
        /** To the lane above. */
        ABOVE,
        /** To the lane below. */
        BELOW,
        /** To the first step of all. */
        FIRST,
        /** To the last step of all. */
        LAST
    }

    private TimelineMoves() {
    }

    /**
     * The next step.
     *
     * @param bars the steps, lane by lane
     * @param from where one is; null for nowhere yet
     * @param way  where to go
     * @return the step to go to, the same where there is none that way; empty when there are no steps
     */
    public static Optional<Bar> next(List<Bar> bars, Bar from, Way way) {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        if (from == null || way == Way.FIRST) {
            return Optional.of(way == Way.LAST ? bars.getLast() : bars.getFirst());
        }
        var at = bars.indexOf(from);
        return Optional.of(switch (way) {
            case BEFORE -> at > 0 && bars.get(at - 1).lane() == from.lane() ? bars.get(at - 1) : from;
            case AFTER -> at + 1 < bars.size() && bars.get(at + 1).lane() == from.lane() ? bars.get(at + 1) : from;
            case ABOVE -> nearest(bars, from, -1);
            case BELOW -> nearest(bars, from, 1);
            case FIRST -> bars.getFirst();
            case LAST -> bars.getLast();
        });
    }

    private static Bar nearest(List<Bar> bars, Bar from, int by) {
        var lanes = bars.stream().mapToInt(Bar::lane);
        var there = by > 0 ? lanes.filter(lane -> lane > from.lane()).min() : lanes.filter(lane -> lane < from.lane()).max();
        return there.isEmpty() ? from : bars.stream().filter(bar -> bar.lane() == there.getAsInt())
                .min(Comparator.comparingInt(bar -> Math.abs(bar.x() - from.x()))).orElse(from);
    }
}
