// SPDX-License-Identifier: EPL-2.0
/**
 * A drawing: what stands between a chart's description and its files. It holds boxes, lines, shapes and texts at their
 * final places in points, grouped by the marks they stand for. Every format and the screen is written from the same
 * drawing, so all of them show the same thing; and since every mark keeps its key, a click on any of them leads back to
 * the data. Texts are measured with the bundled font alone, never with what a machine happens to have installed.
 */
package org.observatory.charts.drawing;
