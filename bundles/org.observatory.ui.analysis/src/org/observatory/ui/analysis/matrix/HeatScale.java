// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;

import org.eclipse.swt.graphics.RGB;

/**
 * The colours of numbers, from the least to the greatest in steps, each further from the ground than the one before: darker in
 * a light window, lighter in a dark one. What is written on them is black or white, whichever is read better.
 *
 * @param least the number of the first step
 * @param most  the number of the last
 * @param dark  whether the window is dark
 */
public record HeatScale(BigDecimal least, BigDecimal most, boolean dark) {

    /** How many steps there are. */
    public static final int STEPS = 32;

    private static final int[][] LIGHT = { { 0xe6, 0xf0, 0xfa }, { 0x7f, 0xb2, 0xdd }, { 0x08, 0x45, 0x8c } };
    private static final int[][] DARK = { { 0x26, 0x3a, 0x4d }, { 0x3f, 0x7c, 0xb0 }, { 0xbc, 0xdf, 0xff } };

    /** {@return the step of a number, from 0 to {@link #STEPS} − 1} */
    public int step(BigDecimal number) {
        var span = most.subtract(least).doubleValue();
        var level = span == 0 ? 0 : number.subtract(least).doubleValue() / span;
        return (int) Math.round(Math.clamp(level, 0, 1) * (STEPS - 1));
    }

    /** {@return the colour of a step} */
    public RGB colour(int step) {
        var points = dark ? DARK : LIGHT;
        var place = step / (STEPS - 1.0) * (points.length - 1);
        var from = Math.min((int) place, points.length - 2);
        var part = place - from;
        var mixed = new int[3];
        for (var at = 0; at < mixed.length; at++) {
            mixed[at] = (int) Math.round(points[from][at] * (1 - part) + points[from + 1][at] * part);
        }
        return new RGB(mixed[0], mixed[1], mixed[2]);
    }

    /** {@return black or white, whichever is read better on a colour} */
    public static RGB ink(RGB on) {
        return contrast(on, new RGB(255, 255, 255)) >= contrast(on, new RGB(0, 0, 0)) ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
    }

    /** {@return the contrast of two colours, from 1 to 21, as WCAG 2.2 defines it} */
    public static double contrast(RGB one, RGB other) {
        var brighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    /** {@return the relative luminance of a colour, from 0 to 1, as WCAG 2.2 defines it} */
    public static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
