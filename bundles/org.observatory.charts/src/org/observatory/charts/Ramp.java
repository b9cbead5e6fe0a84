// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.List;
import java.util.stream.IntStream;

import org.observatory.charts.drawing.Colour;

/**
 * Colours in order, for values on a scale: from little to much, or from one opinion over the middle to its opposite. Towards
 * each end they only grow darker, so that the order survives grey and colour-blind eyes.
 *
 * @param stops the colours in between which the others lie, at equal distances
 */
public record Ramp(List<Colour> stops) {

    /** From little, nearly white, to much, the first colour of the series. */
    public static final Ramp SEQUENTIAL = of("#e9eff6", "#b9cde2", "#82a4c8", "#4f7cab", "#2d5785", "#12355b");

    /** From against, brown, over the middle, nearly white, to in favour, blue; the blue is the darker in grey. */
    public static final Ramp DIVERGING = of("#9c4f00", "#d97706", "#f6cf95", "#f2f2f2", "#a9c1dc", "#4f7cab", "#12355b");

    /** How many steps can be told apart. */
    public static final int MOST_STEPS = 7;

    /** Below this a fill does not stand out from the ground (WCAG 2.2, 1.4.11) and needs an edge. */
    private static final double STANDS_OUT = 3;

    /** Copies the list; there are at least two. */
    public Ramp {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("A ramp has two ends.");
        }
    }

    /** Through these colours, such as {@code "#12355b"}. */
    public static Ramp of(String... hexes) {
        return new Ramp(List.of(hexes).stream().map(Colour::of).toList());
    }

    /**
     * The colour of a value.
     *
     * @param part from 0, the one end, to 1, the other; beyond them, that of the end
     */
    public Colour at(double part) {
        var place = Math.clamp(part, 0, 1) * (stops.size() - 1);
        var before = Math.min((int) place, stops.size() - 2);
        return stops.get(before).towards(stops.get(before + 1), place - before);
    }

    /** So many colours from end to end. More than {@link #MOST_STEPS} cannot be told apart. */
    public List<Colour> steps(int count) {
        return IntStream.range(0, count).mapToObj(i -> at(count == 1 ? 1 : i / (count - 1.0))).toList();
    }

    /** Whether so many steps can be told apart. */
    public static boolean tells(int count) {
        return count <= MOST_STEPS;
    }

    /** Whether that colour needs an edge on that ground, since it does not stand out of it. */
    public static boolean needsEdge(Colour colour, Colour ground) {
        return colour.contrast(ground) < STANDS_OUT;
    }
}
