// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import org.observatory.charts.drawing.Box;

/**
 * A mark of a picture, where it lies on the screen.
 *
 * @param key   the keys of the elements behind it, joined by a space
 * @param title what a reader is told when pointing at it
 * @param box   in points of the screen
 */
public record Spot(String key, String title, Box box) {
}
