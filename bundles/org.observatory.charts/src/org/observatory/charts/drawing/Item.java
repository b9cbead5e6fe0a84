// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.util.List;
import java.util.Objects;

/** A part of a drawing. Fill and pen may be null, but not both. */
public sealed interface Item {

    /** The smallest box around it; pens are taken to have no width. */
    Box bounds();

    /**
     * A rectangle.
     *
     * @param box  where
     * @param fill null for none
     * @param pen  null for none
     */
    record Rectangle(Box box, Colour fill, Pen pen) implements Item {

        /** The box must be given. */
        public Rectangle {
            Objects.requireNonNull(box, "box");
        }

        @Override
        public Box bounds() {
            return box;
        }
    }

    /**
     * An ellipse, a circle where its box is a square.
     *
     * @param box  around it
     * @param fill null for none
     * @param pen  null for none
     */
    record Ellipse(Box box, Colour fill, Pen pen) implements Item {

        /** The box must be given. */
        public Ellipse {
            Objects.requireNonNull(box, "box");
        }

        @Override
        public Box bounds() {
            return box;
        }
    }

    /**
     * A line through points, or the shape they enclose.
     *
     * @param points two or more
     * @param closed whether the last point is joined to the first
     * @param fill   null for none
     * @param pen    null for none
     */
    record Outline(List<Point> points, boolean closed, Colour fill, Pen pen) implements Item {

        /** Copies the list. */
        public Outline {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("A line needs two points.");
            }
        }

        /** A line from one point to another. */
        public static Outline line(double x1, double y1, double x2, double y2, Pen pen) {
            return new Outline(List.of(new Point(x1, y1), new Point(x2, y2)), false, null, pen);
        }

        @Override
        public Box bounds() {
            var left = points.stream().mapToDouble(Point::x).min().orElseThrow();
            var top = points.stream().mapToDouble(Point::y).min().orElseThrow();
            return new Box(left, top, points.stream().mapToDouble(Point::x).max().orElseThrow() - left,
                    points.stream().mapToDouble(Point::y).max().orElseThrow() - top);
        }
    }

    /**
     * One line of text.
     *
     * @param text   what it says, not empty
     * @param x      where it begins; its base line where it reads upward
     * @param y      its base line; where it begins where it reads upward
     * @param face   regular, bold or italic
     * @param size   in points
     * @param colour its colour
     * @param upward whether it reads from bottom to top, turned by a quarter around its beginning
     */
    record Text(String text, double x, double y, Face face, double size, Colour colour, boolean upward)
            implements Item {

        /** The text must not be empty, nor the size zero. */
        public Text {
            if (text.isEmpty() || !(size > 0)) {
                throw new IllegalArgumentException("A text needs characters and a size.");
            }
            Objects.requireNonNull(face, "face");
            Objects.requireNonNull(colour, "colour");
        }

        /** A text that reads from left to right. */
        public Text(String text, double x, double y, Face face, double size, Colour colour) {
            this(text, x, y, face, size, colour, false);
        }

        @Override
        public Box bounds() {
            var width = face.width(text, size);
            var height = face.ascent(size) + face.descent(size);
            return upward ? new Box(x - face.ascent(size), y - width, height, width)
                    : new Box(x, y - face.ascent(size), width, height);
        }
    }

    /**
     * What belongs together.
     *
     * @param role  what it is on the chart, one word: {@code mark}, {@code axis}, {@code captions} …
     * @param key   the key of the element that a mark stands for; empty where it stands for none
     * @param title what a reader is told when pointing at it; empty for nothing
     * @param items its parts
     */
    record Group(String role, String key, String title, List<Item> items) implements Item {

        /** Copies the list; no part may be null. */
        public Group {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(title, "title");
            items = List.copyOf(items);
        }

        @Override
        public Box bounds() {
            return items.stream().map(Item::bounds).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
        }
    }
}
