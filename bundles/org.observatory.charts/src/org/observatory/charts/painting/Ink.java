// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

/** What something is painted in, by its meaning; the style gives the colour. */
public sealed interface Ink {

    /**
     * The colour of a series.
     *
     * @param number from 0; beyond what can be told apart, colours come again
     */
    record Series(int number) implements Ink {
    }

    /**
     * A step of a scale from nearly white to the colour of a series, ever darker, so that it survives grey.
     *
     * @param part   from 0, the least, to 1, the most
     * @param series whose colour the most has
     */
    record Level(double part, int series) implements Ink {

        /** The part must lie between 0 and 1. */
        public Level {
            if (!(part >= 0 && part <= 1)) {
                throw new IllegalArgumentException("No step of a scale: " + part);
            }
        }
    }

    /**
     * A step of the scale of opinions: brown against, blue in favour, the middle nearly white.
     *
     * @param part from -1, wholly against, to 1, wholly in favour
     */
    record Opinion(double part) implements Ink {

        /** The part must lie between -1 and 1. */
        public Opinion {
            if (!(part >= -1 && part <= 1)) {
                throw new IllegalArgumentException("No step of a scale of opinions: " + part);
            }
        }
    }

    /** Inks that stand for no data. */
    enum Plain implements Ink {
        /** Names and values. */
        TEXT,
        /** Remarks. */
        FAINT,
        /** What stands apart: totals, the undated, the missing. */
        APART,
        /** Lines that help the eye. */
        GRID,
        /** The page. */
        GROUND
    }

    /** The colour of a series. */
    static Ink of(int series) {
        return new Series(series);
    }

    /** A step of the scale of the first colour. */
    static Ink level(double part) {
        return new Level(Math.clamp(part, 0, 1), 0);
    }
}
