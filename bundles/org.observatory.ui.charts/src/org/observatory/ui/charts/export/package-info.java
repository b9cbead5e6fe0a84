// SPDX-License-Identifier: EPL-2.0
/**
 * Writing a chart from the workbench: what is asked for, its check, the files. All but the dialog is free of widgets
 * and tested without a display.
 */
package org.observatory.ui.charts.export;
