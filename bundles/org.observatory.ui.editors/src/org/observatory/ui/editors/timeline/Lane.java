// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import java.util.List;

import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;

/**
 * One trajectory of a timeline.
 *
 * @param trajectory the trajectory
 * @param title      its name
 * @param rows       how many rows its segments need, at least 1
 * @param segments   its dated states, by beginning
 * @param undated    the steps without any date, in the order of the model
 */
public record Lane(Trajectory trajectory, String title, int rows, List<Segment> segments, List<Step> undated) {
}
