// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours of codes as they are drawn, on light and on dark. */
public final class Tints {

    private static final double SOFT = 0.13;
    private static final double STRONG = 0.34;
    /** How far a colour is at least from what it is drawn on, in relative luminance, as three to one. */
    private static final double CONTRAST = 3;

    private Tints() {
    }

    /** {@return a colour given as {@code #rrggbb}} */
    public static RGB rgb(String colour) {
        var number = Integer.parseInt(colour.substring(1), 16);
        return new RGB(number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff);
    }

    /** {@return a background softly tinted; stronger for what is chosen} */
    public static Color tint(Color background, String colour, boolean strong) {
        return new Color(mix(background.getRGB(), rgb(colour), strong ? STRONG : SOFT));
    }

    /** {@return a colour that stands out from a background, three to one: itself, or as much lighter or darker as it takes} */
    public static Color visible(Color background, String colour) {
        var own = rgb(colour);
        var towards = luminance(background.getRGB()) > 0.4 ? new RGB(0, 0, 0) : new RGB(255, 255, 255);
        var shown = own;
        for (var step = 1; step <= 10 && contrast(shown, background.getRGB()) < CONTRAST; step++) {
            shown = mix(own, towards, step / 10.0);
        }
        return new Color(shown);
    }

    private static RGB mix(RGB under, RGB over, double share) {
        return new RGB(mix(under.red, over.red, share), mix(under.green, over.green, share), mix(under.blue, over.blue, share));
    }

    private static int mix(int under, int over, double share) {
        return (int) Math.round(under + (over - under) * share);
    }

    private static double contrast(RGB one, RGB other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
