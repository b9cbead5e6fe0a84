// SPDX-License-Identifier: EPL-2.0
/**
 * The words of the workbench's parts in both languages, and how people's text is read back: dates,
 * numbers, searches; and the order of names and dates.
 */
package org.observatory.ui.texts;
