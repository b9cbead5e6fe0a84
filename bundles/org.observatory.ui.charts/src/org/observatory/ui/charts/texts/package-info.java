// SPDX-License-Identifier: EPL-2.0
/** The words around charts in the workbench, in both languages. */
package org.observatory.ui.charts.texts;
