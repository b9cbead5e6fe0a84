// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

/**
 * The room that a picture has on the screen.
 *
 * @param width  in points of the screen, 96 to the inch
 * @param height in points of the screen
 */
public record Extent(int width, int height) {

    private static final int LEAST_WIDTH = 160;
    private static final int LEAST_HEIGHT = 90;
    private static final double MM = 25.4 / 96;

    /** {@return whether a chart can be read in it} */
    public boolean suffices() {
        return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }

    /** {@return the width in millimetres} */
    public double widthMm() {
        return width * MM;
    }

    /** {@return the height in millimetres} */
    public double heightMm() {
        return height * MM;
    }
}
