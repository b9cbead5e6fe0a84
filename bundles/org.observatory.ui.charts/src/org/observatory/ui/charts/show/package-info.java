// SPDX-License-Identifier: EPL-2.0
/**
 * What a live chart shows and how it is asked for, without any widget: the settings of a view, the drawing of the
 * newest wish, the way from marks to rows and back, the texts of the table. All of it can be tested without a display.
 */
package org.observatory.ui.charts.show;
