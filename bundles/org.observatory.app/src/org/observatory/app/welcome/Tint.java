// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.welcome;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours mixed from those of the theme, so that a page drawn by hand follows it from light to dark. */
final class Tint {

    private Tint() {
    }

    /**
     * Mixes two colours.
     *
     * @param share how much of the second, 0 to 1
     */
    static Color mix(Color first, Color second, double share) {
        return new Color(part(first.getRed(), second.getRed(), share), part(first.getGreen(), second.getGreen(), share),
                part(first.getBlue(), second.getBlue(), share));
    }

    /** The accent of the product, light enough on a dark ground and dark enough on a light one: 4.5 to 1 or more. */
    static Color accent(Color ground) {
        var rgb = ground.getRGB();
        var light = 0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue > 128;
        return new Color(light ? new RGB(0x1D, 0x5F, 0x9E) : new RGB(0x7F, 0xB8, 0xEA));
    }

    private static int part(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }
}
