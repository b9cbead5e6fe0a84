// SPDX-License-Identifier: EPL-2.0
/**
 * From a result to a picture. A {@link org.observatory.charts.ChartDefinition} says which analysis it draws and turns
 * the result into a {@link org.observatory.charts.ChartSpec}, a description of what is to be seen that knows nothing of
 * pixels; {@link org.observatory.charts.ChartService} lays it out on a page in a {@link org.observatory.charts.Style}
 * and writes the files. Screen and command line take this same path, so that the figure of the seminar is the figure of
 * the publication.
 *
 * <p>Everything here is immutable or stateless and runs without a display, in a background job or a plain test. The
 * language of a chart is a parameter, never the machine's locale.
 */
package org.observatory.charts;
