// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.StepCertainty;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.editors.texts.Texts;

/** What a timeline says in words: to those who point at it, and to those who do not see it. */
public final class TimelineText {

    private final ObservatoryLabels labels;
    private final Texts texts;

    /**
     * Speaks one language.
     *
     * @param labels the names of the elements
     */
    public TimelineText(ObservatoryLabels labels) {
        this.labels = labels;
        this.texts = new Texts(labels.language());
    }

    /** {@return how many trajectories and steps there are, and over which years} */
    public String name(Timeline timeline) {
        return timeline.isEmpty() ? texts.get("timeline.empty")
                : texts.get("timeline.name", timeline.lanes().size(), timeline.steps().size(), String.valueOf(timeline.from()),
                        String.valueOf(Math.max(timeline.from(), timeline.until() - 2)));
    }

    /** {@return each trajectory with its steps, one after the other} */
    public String description(Timeline timeline) {
        return timeline.lanes().stream().map(lane -> lane.title() + Wording.colon(labels.language())
                + Timeline.steps(lane).map(this::step).collect(Collectors.joining(Wording.semicolon(labels.language()))))
                .collect(Collectors.joining("\n"));
    }

    /** {@return the heading of the steps without date} */
    public String undated() {
        return texts.get("timeline.undatedColumn");
    }

    /** {@return what stands on a bar: the state, and a question mark where it is conjectured} */
    public String label(Step step) {
        var state = step.getState() == null ? texts.get("timeline.noState") : labels.name(step.getState());
        return step.getCertainty() != StepCertainty.CONJECTURED ? state
                : state + (labels.language() == Language.FRENCH ? "\u202f?" : " ?");
    }

    /** {@return a step in words: period, state, certainty unless it is certain} */
    public String step(Step step) {
        var period = step.getDate() == null && step.getEnd() == null ? texts.get("timeline.undated")
                : labels.period(step.getDate(), step.getEnd());
        var state = step.getState() == null ? texts.get("timeline.noState") : labels.name(step.getState());
        return period + " · " + state + (step.getCertainty() == StepCertainty.CERTAIN ? "" : " (" + labels.literal(step.getCertainty()) + ")");
    }

    /** {@return a step in words with its trajectory, what opened it and the remark on it, one a line} */
    public String tooltip(Step step) {
        var openers = openers(step);
        return Stream.of(step(step), trajectory(step), openers.isEmpty() ? "" : texts.get("timeline.openedBy", openers),
                labels.pick(step.getNoteFr(), step.getNoteEn())).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** {@return the steps that opened one, each with its trajectory when that is another; empty text for none} */
    public String openers(Step step) {
        return step.getOpenedBy().stream().map(opener -> opener.eContainer() == step.eContainer() ? labels.name(opener)
                : labels.name(opener) + " (" + trajectory(opener) + ")").collect(Collectors.joining(Wording.semicolon(labels.language())));
    }

    private String trajectory(Step step) {
        return step.eContainer() instanceof Trajectory trajectory ? labels.name(trajectory) : "";
    }
}
