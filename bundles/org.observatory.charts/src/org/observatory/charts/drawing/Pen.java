// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.util.List;
import java.util.Objects;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width  its width in points
 * @param dashes lengths of dash and gap in turn, in points; empty for a full line
 */
public record Pen(Colour colour, double width, List<Double> dashes) {

    /** Copies the list; the width must be positive. */
    public Pen {
        Objects.requireNonNull(colour, "colour");
        dashes = List.copyOf(dashes);
        if (!(width > 0)) {
            throw new IllegalArgumentException("A pen needs a width.");
        }
    }

    /** A full line. */
    public static Pen of(Colour colour, double width) {
        return new Pen(colour, width, List.of());
    }
}
