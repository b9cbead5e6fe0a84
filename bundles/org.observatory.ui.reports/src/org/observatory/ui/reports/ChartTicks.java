// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.reports.ReportCharts.Offered;

/** The charts that a report can show, which of them it shows, and in which order. Knows no windows. */
final class ChartTicks {

    private final List<Offered> offered = new ArrayList<>();
    private final Set<Offered> ticked = new HashSet<>();
    private boolean known;

    /** Lists what can be chosen; what was ticked before stays ticked and in its order, as far as it is still there. */
    void offer(List<Offered> charts) {
        var before = offered.stream().filter(charts::contains).toList();
        offered.clear();
        offered.addAll(before);
        charts.stream().filter(chart -> !before.contains(chart)).forEach(offered::add);
        ticked.retainAll(charts);
        known = true;
    }

    /** {@return whether it is known yet what can be chosen} */
    boolean isKnown() {
        return known;
    }

    /** {@return the charts, in the order in which they are shown} */
    List<Offered> charts() {
        return List.copyOf(offered);
    }

    boolean isTicked(int at) {
        return ticked.contains(offered.get(at));
    }

    void tick(int at, boolean wanted) {
        if (wanted) {
            ticked.add(offered.get(at));
        } else {
            ticked.remove(offered.get(at));
        }
    }

    /** {@return whether a chart can go up (-1) or down (1)} */
    boolean canMove(int at, int by) {
        return at >= 0 && at < offered.size() && at + by >= 0 && at + by < offered.size();
    }

    /** Moves a chart up (-1) or down (1). {@return where it is then} */
    int move(int at, int by) {
        if (!canMove(at, by)) {
            return at;
        }
        Collections.swap(offered, at, at + by);
        return at + by;
    }

    /** {@return how many are ticked} */
    int count() {
        return ticked.size();
    }

    /** {@return what is ticked, as a report is asked for it; empty where nothing is, for what the template shows by itself} */
    String chosen() {
        return offered.stream().filter(ticked::contains).map(Offered::id).collect(Collectors.joining(";"));
    }
}
