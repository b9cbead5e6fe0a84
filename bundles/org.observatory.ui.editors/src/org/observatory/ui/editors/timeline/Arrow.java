// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

/**
 * That one step opened another.
 *
 * @param from the step that opened the other; null when it belongs to a trajectory that is not shown
 * @param to   the step that was opened
 */
public record Arrow(Bar from, Bar to) {
}
