// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import org.observatory.model.coding.Step;

/**
 * One state of a trajectory in time. Times are years with their fraction: 2019.5 is the middle of 2019.
 *
 * @param step      the step
 * @param row       its row within the lane, from 0; more than one where states overlap
 * @param state     the name of the state
 * @param colour    the place of the state in its typology, from 0; −1 for none
 * @param begun     when it begins at the earliest
 * @param surely    when it has begun on any reading of its date
 * @param lasting   until when it lasts on any reading of its end
 * @param over      when it is over at the latest
 * @param beginning what is known of its beginning
 * @param ending    what is known of its end
 */
public record Segment(Step step, int row, String state, int colour, double begun, double surely, double lasting, double over,
        Beginning beginning, Ending ending) {

    /** What is known of the beginning of a state. */
    public enum Beginning {
        /** It has a date. */
        DATED,
        /** It has none: only its end is dated. */
        UNKNOWN
    }

    /** What is known of the end of a state. */
    public enum Ending {
        /** It has a date. */
        DATED,
        /** The next state of the trajectory takes its place. */
        NEXT,
        /** Nobody said that it ended. */
        OPEN
    }
}
