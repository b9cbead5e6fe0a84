// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Painter;

/** What is drawn, without a word on how. */
public sealed interface Plot {

    /**
     * Bars from zero.
     *
     * @param horizontal whether they run to the right; they rise otherwise
     * @param stacked    whether the series of a category stand on each other; side by side otherwise
     * @param axis       of the values, beginning at zero
     * @param categories in order: from the top, or from the left
     * @param series     one or more, each with a mark for every category
     */
    record Bars(boolean horizontal, boolean stacked, Axis axis, List<Category> categories, List<Series> series)
            implements Plot {

        /** The axis must begin at zero and the numbers of marks agree. */
        public Bars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            if (axis.least().signum() != 0) {
                throw new IllegalArgumentException("Bars are measured from zero.");
            }
            requireComplete(categories, series);
        }
    }

    /**
     * Values joined by lines over time.
     *
     * @param axis   of the values
     * @param moments where each mark stands, as decimal years, ascending
     * @param categories the names of the moments
     * @param series one or more, each with a mark for every moment
     */
    record Lines(Axis axis, List<Double> moments, List<Category> categories, List<Series> series) implements Plot {

        /** The numbers of marks, moments and categories must agree. */
        public Lines {
            moments = List.copyOf(moments);
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            if (moments.size() != categories.size()) {
                throw new IllegalArgumentException("Every moment needs its name.");
            }
            requireComplete(categories, series);
        }
    }

    /**
     * Spans and dated items in time, row by row.
     *
     * @param first the beginning of the axis, a 1 January
     * @param after the day after its end, a 1 January
     * @param rows  from the top
     * @param legend what the colours stand for, in the order of {@link Event#colour()}; empty where the labels say it
     */
    record Timeline(LocalDate first, LocalDate after, List<Row> rows, List<String> legend) implements Plot {

        /** Copies the lists. */
        public Timeline {
            rows = List.copyOf(rows);
            legend = List.copyOf(legend);
            if (!first.isBefore(after)) {
                throw new IllegalArgumentException("A time axis must have a length.");
            }
        }

        /**
         * A row of the timeline.
         *
         * @param heading set above the row; empty where it goes on with the same group
         * @param name    at its left end
         * @param remark  lighter, after the name; empty for none
         * @param events  what happens in it
         */
        public record Row(String heading, String name, String remark, List<Event> events) {

            /** Copies the list. */
            public Row {
                Objects.requireNonNull(heading, "heading");
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(remark, "remark");
                events = List.copyOf(events);
            }
        }

        /**
         * Something dated.
         *
         * @param mark   its key, label and detail; it has no value
         * @param shape  how it is drawn
         * @param first  the first day it may mean
         * @param after  the day after the last
         * @param colour the number of its colour, from 0
         */
        public record Event(Mark mark, Shape shape, LocalDate first, LocalDate after, int colour) {
        }

        /** How something dated is drawn: the shape says how precisely it is dated. */
        public enum Shape {
            /** A thick bar: something that lasts. */
            SPAN,
            /** A thin bar: something whose day lies somewhere within it. */
            WITHIN,
            /** A disc: something of that day or month. */
            DISC,
            /** A lozenge: the launch of what lasts. */
            LOZENGE
        }
    }

    /**
     * Whatever else there is: drawn by a painter of the definition's own. See {@link org.observatory.charts.painting}.
     *
     * @param painter draws it
     * @param legend  what its symbols stand for, above the plot; empty where its labels say it
     */
    record Painted(Painter painter, List<LegendEntry> legend) implements Plot {

        /** Copies the list; the painter must be given. */
        public Painted {
            Objects.requireNonNull(painter, "painter");
            legend = List.copyOf(legend);
        }
    }

    private static void requireComplete(List<Category> categories, List<Series> series) {
        if (series.isEmpty() || series.stream().anyMatch(one -> one.marks().size() != categories.size())) {
            throw new IllegalArgumentException("Every series needs a mark for each category.");
        }
    }
}
