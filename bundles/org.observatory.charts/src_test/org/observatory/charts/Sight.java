// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import org.observatory.charts.drawing.Colour;

/** Colour-blind sight as simulated by Machado, Oliveira and Fernandes (2009), severity 1, and differences in CIE L*a*b*. */
final class Sight {

    /** Sight without green. */
    static final double[][] DEUTERANOPIA =
            { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
            { -0.011820, 0.042940, 0.968881 } };

    /** Sight without red. */
    static final double[][] PROTANOPIA = { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
            { -0.003882, -0.048116, 1.051998 } };

    /** Sight with all colours. */
    static final double[][] NORMAL = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
    private Sight() {
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }

    /** CIE L*a*b* of a colour as seen. */
    static double[] lab(Colour colour, double[][] sight) {
        var rgb = new double[] { linear(colour.red()), linear(colour.green()), linear(colour.blue()) };
        var seen = new double[3];
        for (var i = 0; i < 3; i++) {
            seen[i] = Math.clamp(sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2], 0, 1);
        }
        var x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        var y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        var z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
    }

    /** How different two colours look. */
    static double difference(Colour one, Colour other, double[][] sight) {
        var a = lab(one, sight);
        var b = lab(other, sight);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
