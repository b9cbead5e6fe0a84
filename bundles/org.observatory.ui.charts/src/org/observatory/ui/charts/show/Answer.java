// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

/**
 * The answer to a wish.
 *
 * @param choices  the charts there are for the project
 * @param settings what was wished, with a chart that there is
 * @param shown    the picture, or one sentence
 */
public record Answer(ChartChoices choices, ChartSettings settings, Shown shown) {
}
