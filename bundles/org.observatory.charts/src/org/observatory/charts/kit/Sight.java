// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import org.observatory.charts.drawing.Colour;

/**
 * How colours look to an eye, and how far apart two of them look: colour-blind sight as simulated by Machado, Oliveira and
 * Fernandes (IEEE Transactions on Visualization and Computer Graphics 15, 2009, severity 1), differences as
 * distances in CIE L*a*b* (CIE76), where about 2 is the least that is seen and 10 is seen at a glance.
 */
public enum Sight {

    /** With all colours. */
    NORMAL(new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }),

    /** Without green, the most frequent. */
    DEUTERANOPIA(new double[][] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
            { -0.011820, 0.042940, 0.968881 } }),

    /** Without red. */
    PROTANOPIA(new double[][] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
            { -0.003882, -0.048116, 1.051998 } }),

    /** Without blue. */
    TRITANOPIA(new double[][] { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 },
            { 0.004733, 0.691367, 0.303900 } });

    private final double[][] matrix;

    Sight(double[][] matrix) {
        this.matrix = matrix;
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }

    /** {@return L* (0 to 100), a* and b* of a colour as this eye sees it, for the white of D65} */
    public double[] lab(Colour colour) {
        var rgb = new double[] { linear(colour.red()), linear(colour.green()), linear(colour.blue()) };
        var seen = new double[3];
        for (var i = 0; i < 3; i++) {
            seen[i] = Math.clamp(matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2], 0, 1);
        }
        var x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        var y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        var z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
    }

    /** {@return how far apart two colours look to this eye: 0 for the same, about 100 for black and white} */
    public double difference(Colour one, Colour other) {
        var a = lab(one);
        var b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
