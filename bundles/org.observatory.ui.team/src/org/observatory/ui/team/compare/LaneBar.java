// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.coding.team.Stretch;

/**
 * A stretch in the lane of its coder.
 *
 * @param stretch the stretch
 * @param column  in which column of the lane, so that stretches that overlap stand side by side
 * @param row     the finding it is part of; null for a coder who is not compared
 */
record LaneBar(Stretch stretch, int column, FindingRow row) {

    /** {@return the bars of a lane, by position} */
    static List<LaneBar> of(List<Stretch> stretches, Map<Stretch, FindingRow> rows) {
        var bars = new ArrayList<LaneBar>();
        var ends = new ArrayList<Integer>();
        for (var stretch : stretches.stream().sorted(Comparator.comparing(Stretch::segment)).toList()) {
            var column = 0;
            while (column < ends.size() && ends.get(column) > stretch.segment().start()) {
                column++;
            }
            if (column == ends.size()) {
                ends.add(stretch.segment().end());
            } else {
                ends.set(column, stretch.segment().end());
            }
            bars.add(new LaneBar(stretch, column, rows.get(stretch)));
        }
        return bars;
    }

    /** Which row each stretch is part of. */
    static Map<Stretch, FindingRow> rows(List<FindingRow> rows) {
        var found = new HashMap<Stretch, FindingRow>();
        rows.forEach(row -> row.finding().claims().forEach(claim -> claim.segments()
                .forEach(segment -> found.put(new Stretch(claim.coder(), claim.code(), segment), row))));
        return found;
    }
}
