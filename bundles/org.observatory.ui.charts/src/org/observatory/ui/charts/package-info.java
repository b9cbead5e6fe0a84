// SPDX-License-Identifier: EPL-2.0
/**
 * Charts in the workbench: a view that draws a chart of the open project again whenever it changes, with the table of
 * its data beside it, and the perspective for seminars. Whatever needs no widget stands in
 * {@link org.observatory.ui.charts.show} and {@link org.observatory.ui.charts.export}.
 */
package org.observatory.ui.charts;
