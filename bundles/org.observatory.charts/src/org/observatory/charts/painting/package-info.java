// SPDX-License-Identifier: EPL-2.0
/**
 * For charts that draw themselves: what neither bars, nor lines, nor timelines show. A
 * {@link org.observatory.charts.painting.Painter} is handed a box and a {@link org.observatory.charts.painting.Sheet}
 * and gives back the parts of a drawing, its marks with their keys. From there its chart takes the way of every other:
 * the same page around it, the same files, the same screen, the same click back to the data. Plug-ins draw with it as
 * our own charts do.
 */
package org.observatory.charts.painting;
