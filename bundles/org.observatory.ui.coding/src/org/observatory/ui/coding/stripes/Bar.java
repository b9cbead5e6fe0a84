// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

/**
 * A passage as it is drawn beside the visible text, in pixels.
 *
 * @param item   the passage
 * @param lane   its lane, 0 next to the text
 * @param top    where it begins
 * @param bottom where it ends
 * @param wanted how wide its label is in full
 * @param <T>    what it stands for
 */
public record Bar<T>(T item, int lane, int top, int bottom, int wanted) {
}
