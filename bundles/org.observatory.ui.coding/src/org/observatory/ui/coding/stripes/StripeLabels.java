// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the labels of stripes go: horizontally, right of their own bar, as far as the next bar in the same row or the edge of
 * the margin; in the first row of the bar that has room for them. One that finds none goes below its bar, where a line leads to it, if
 * nothing is in the way; else it is left out, and pointing at its bar tells it. No label meets a bar or another label.
 *
 * @param pitch  from one lane to the next
 * @param bar    how wide a bar is
 * @param gap    between a bar and a label
 * @param width  how wide the margin is
 * @param height how high a label is
 * @param least  the narrowest label that says something
 */
public record StripeLabels(int pitch, int bar, int gap, int width, int height, int least) {

    private static final int ROWS = 12;
    private static final int BELOW = 6;

    /**
     * The place of a label.
     *
     * @param bar   whose label
     * @param x     its left edge
     * @param y     its upper edge
     * @param width how wide it may be
     * @param <T>   what it stands for
     */
    public record Box<T>(Bar<T> bar, int x, int y, int width) {

        /** {@return whether it stands below its bar, so that a line has to lead to it} */
        public boolean isBelow() {
            return y >= bar.bottom();
        }
    }

    /** {@return where the bar of a lane begins} */
    public int x(int lane) {
        return gap + lane * pitch;
    }

    /** {@return the places of the labels that find one} */
    public <T> List<Box<T>> place(List<Bar<T>> bars) {
        var boxes = new ArrayList<Box<T>>();
        var sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparingInt((Bar<T> one) -> one.top()).thenComparingInt(Bar::lane));
        var left = new ArrayList<Bar<T>>();
        for (var one : sorted) {
            var best = best(one, sorted, boxes);
            if (best != null) {
                boxes.add(best);
            } else {
                left.add(one);
            }
        }
        left.sort(Comparator.comparingInt((Bar<T> one) -> one.bottom()).thenComparingInt(one -> -one.lane()));
        for (var one : left) {
            var below = below(one, sorted, boxes);
            if (below != null) {
                boxes.add(below);
            }
        }
        return boxes;
    }

    /** The place below a bar that is reached without crossing anything; null for none. */
    private <T> Box<T> below(Bar<T> one, List<Bar<T>> bars, List<Box<T>> boxes) {
        var line = x(one.lane());
        for (var row = 0; row < BELOW; row++) {
            var y = one.bottom() + row * height;
            if (isTaken(line, line + bar, y, bars, boxes)) {
                return null;
            }
            var x = line + bar + gap;
            var room = Math.min(one.wanted(), edge(one, x, y, bars, boxes) - x);
            if (room >= Math.min(2 * least, one.wanted()) && !isTaken(x, x + room, y, bars, boxes)) {
                return new Box<>(one, x, y, room);
            }
        }
        return null;
    }

    /** Whether a bar, a label or a line that leads to one is somewhere in a row. */
    private <T> boolean isTaken(int from, int to, int y, List<Bar<T>> bars, List<Box<T>> boxes) {
        return bars.stream().anyMatch(other -> other.top() < y + height && other.bottom() > y && x(other.lane()) < to
                && x(other.lane()) + bar > from)
                || boxes.stream().anyMatch(box -> box.y() < y + height && box.y() + height > y && box.x() < to && box.x() + box.width() > from
                        || box.isBelow() && box.y() + height > y && box.bar().bottom() < y + height && x(box.bar().lane()) < to
                                && x(box.bar().lane()) + bar > from);
    }

    private <T> Box<T> best(Bar<T> one, List<Bar<T>> bars, List<Box<T>> boxes) {
        Box<T> best = null;
        var x = x(one.lane()) + bar + gap;
        for (var row = 0; row < ROWS; row++) {
            var y = one.top() + row * height;
            if (y + height > one.bottom() && row > 0) {
                break;
            }
            var room = Math.min(one.wanted(), edge(one, x, y, bars, boxes) - x);
            if (room >= Math.min(least, one.wanted()) && (best == null || room > best.width() + least)) {
                best = new Box<>(one, x, y, room);
                if (room == one.wanted()) {
                    break;
                }
            }
        }
        return best;
    }

    /** How far to the right a label in a row may go. */
    private <T> int edge(Bar<T> own, int x, int y, List<Bar<T>> bars, List<Box<T>> boxes) {
        var edge = width;
        for (var other : bars) {
            if (other.top() >= y + height) {
                break;
            }
            if (other.lane() > own.lane() && other.bottom() > y) {
                edge = Math.min(edge, x(other.lane()) - gap);
            }
        }
        for (var box : boxes) {
            if (box.y() < y + height && y < box.y() + height && box.x() + box.width() > x) {
                edge = Math.min(edge, box.x() - gap);
            }
            if (box.isBelow() && box.y() + height > y && box.bar().bottom() < y + height && x(box.bar().lane()) > x) {
                edge = Math.min(edge, x(box.bar().lane()) - gap);
            }
        }
        return edge;
    }
}
