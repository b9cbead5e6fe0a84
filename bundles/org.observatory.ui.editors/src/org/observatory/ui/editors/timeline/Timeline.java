// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.ui.editors.timeline.Segment.Beginning;
import org.observatory.ui.editors.timeline.Segment.Ending;

/**
 * Trajectories on one axis of time.
 *
 * @param lanes one for each trajectory, in the order given
 * @param from  the year in which the axis begins
 * @param until the year before which it ends: one more than the last year that is known of, so that open ends are seen
 */
public record Timeline(List<Lane> lanes, int from, int until) {

    /** {@return the timeline of some trajectories, with the names of one language} */
    public static Timeline of(List<Trajectory> trajectories, ObservatoryLabels labels) {
        var dates = trajectories.stream().flatMap(each -> each.getSteps().stream())
                .flatMap(step -> Stream.of(step.getDate(), step.getEnd()).filter(date -> date != null)).toList();
        var from = dates.stream().mapToInt(PartialDate::year).min().orElse(0);
        var until = dates.stream().mapToInt(PartialDate::year).max().orElse(0) + (dates.isEmpty() ? 0 : 2);
        return new Timeline(trajectories.stream().map(each -> lane(each, from, until, labels)).toList(), from, until);
    }

    /** {@return whether there is nothing to show} */
    public boolean isEmpty() {
        return lanes.stream().allMatch(lane -> lane.segments().isEmpty() && lane.undated().isEmpty());
    }

    /** {@return whether some step has no date at all} */
    public boolean hasUndated() {
        return lanes.stream().anyMatch(lane -> !lane.undated().isEmpty());
    }

    /** {@return all steps, lane by lane: the dated by beginning, then the undated} */
    public List<Step> steps() {
        return lanes.stream().flatMap(Timeline::steps).toList();
    }

    static Stream<Step> steps(Lane lane) {
        return Stream.concat(lane.segments().stream().map(Segment::step), lane.undated().stream());
    }

    private static Lane lane(Trajectory trajectory, int from, int until, ObservatoryLabels labels) {
        var states = trajectory.getStates() == null ? List.<Category>of() : below(trajectory.getStates());
        var undated = trajectory.getSteps().stream().filter(step -> step.getDate() == null && step.getEnd() == null).toList();
        var dated = trajectory.getSteps().stream().filter(step -> !undated.contains(step))
                .sorted(Comparator.comparing((Step step) -> step.getDate() != null)
                        .thenComparing(step -> step.getDate() != null ? step.getDate() : step.getEnd())).toList();
        var segments = new ArrayList<Segment>();
        var rowEnds = new ArrayList<Double>();
        for (var at = 0; at < dated.size(); at++) {
            var next = at + 1 < dated.size() ? dated.get(at + 1).getDate() : null;
            var segment = segment(dated.get(at), next, from, until, states, labels);
            var row = freeRow(rowEnds, segment);
            segments.add(row == 0 ? segment : inRow(segment, row));
        }
        return new Lane(trajectory, labels.name(trajectory), Math.max(1, rowEnds.size()), List.copyOf(segments), undated);
    }

    private static Segment segment(Step step, PartialDate next, int from, int until, List<Category> states, ObservatoryLabels labels) {
        var date = step.getDate();
        var end = step.getEnd();
        var begun = date == null ? from : year(date.earliest());
        var surely = date == null ? begun : year(date.after());
        var ending = end != null ? Ending.DATED : next != null && next.compareTo(date) > 0 ? Ending.NEXT : Ending.OPEN;
        var over = Math.max(begun, switch (ending) {
            case DATED -> year(end.after());
            case NEXT -> year(next.earliest());
            case OPEN -> until;
        });
        var lasting = ending == Ending.DATED ? Math.max(begun, year(end.earliest())) : over;
        return new Segment(step, 0, step.getState() == null ? "" : labels.name(step.getState()),
                step.getState() == null ? -1 : states.indexOf(step.getState()),
                begun, Math.min(surely, over), lasting, over, date == null ? Beginning.UNKNOWN : Beginning.DATED, ending);
    }

    private static int freeRow(List<Double> rowEnds, Segment segment) {
        var row = 0;
        while (row < rowEnds.size() && rowEnds.get(row) > segment.begun()) {
            row++;
        }
        if (row == rowEnds.size()) {
            rowEnds.add(segment.over());
        } else {
            rowEnds.set(row, segment.over());
        }
        return row;
    }

    private static Segment inRow(Segment segment, int row) {
        return new Segment(segment.step(), row, segment.state(), segment.colour(), segment.begun(), segment.surely(), segment.lasting(),
                segment.over(), segment.beginning(), segment.ending());
    }

    private static List<Category> below(EObject typology) {
        var all = new ArrayList<Category>();
        typology.eAllContents().forEachRemaining(each -> {
            if (each instanceof Category category) {
                all.add(category);
            }
        });
        return all;
    }

    static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /** {@return the years at which the axis is marked, at most so many} */
    public DoubleStream ticks(int most) {
        var span = Math.max(1, until - from);
        var by = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000).filter(step -> span / step <= Math.max(1, most)).findFirst().orElse(10_000);
        return DoubleStream.iterate(Math.ceilDiv(from, by) * (double) by, tick -> tick < until, tick -> tick + by);
    }
}
