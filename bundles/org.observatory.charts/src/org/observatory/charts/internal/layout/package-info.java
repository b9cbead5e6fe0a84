// SPDX-License-Identifier: EPL-2.0
/**
 * From a description to a drawing: where titles, names, marks, values and captions go on a page of a given width in a
 * given style. Kept apart from the writers, which know files but no charts, and from the engine, which knows charts but
 * no page.
 */
package org.observatory.charts.internal.layout;
