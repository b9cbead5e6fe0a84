// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import org.observatory.model.coding.Step;

/**
 * Where a step is drawn, in pixels.
 *
 * @param lane    the place of its lane, from 0
 * @param step    the step
 * @param segment its state in time; null for a step without any date
 * @param x       its left edge
 * @param y       its upper edge
 * @param width   its width
 * @param height  its height
 * @param blurred how wide its left part is, in which it is not sure that the state has begun
 * @param ending  how wide its right part is, in which it is not sure that the state lasts
 */
public record Bar(int lane, Step step, Segment segment, int x, int y, int width, int height, int blurred, int ending) {

    /** {@return whether a point lies on it} */
    public boolean contains(int left, int top) {
        return left >= x && left < x + width && top >= y && top < y + height;
    }
}
