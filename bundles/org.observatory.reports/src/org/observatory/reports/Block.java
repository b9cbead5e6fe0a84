// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.util.List;
import java.util.Objects;

import org.observatory.charts.ChartSpec;

/** A piece of a report, as it follows on the one before. Says what is to be read, not how it looks. */
public sealed interface Block {

    /** What a paragraph is for. */
    enum Role {
        /** What stands before all else: the sentence to remember, what this report is. */
        LEAD,
        /** Running text. */
        BODY,
        /** How something is to be read, what is left out, where it comes from. */
        NOTE
    }

    /**
     * A stretch of text.
     *
     * @param text   what it says
     * @param bold   whether it is bold
     * @param italic whether it is italic
     */
    record Run(String text, boolean bold, boolean italic) {
        /** The text may not be null. */
        public Run {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A heading.
     *
     * @param level 1 for a part, which begins a page of its own on slides; 2 or 3 for what stands below
     * @param text  what it says, without its number
     */
    record Heading(int level, String text) implements Block {
        /** @throws IllegalArgumentException for a level other than 1 to 3, or no text */
        public Heading {
            if (level < 1 || level > 3 || text.isBlank()) {
                throw new IllegalArgumentException("A heading has a level from 1 to 3 and a text: " + level + " " + text);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param role     what it is for
     * @param runs     what it says
     * @param language the ISO 639-1 code of its language; empty for that of the report
     */
    record Paragraph(Role role, List<Run> runs, String language) implements Block {
        /** The list is copied; no part may be null. */
        public Paragraph {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(language, "language");
            runs = List.copyOf(runs);
        }

        /** {@return what it says, plain} */
        public String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /**
     * Points of a list.
     *
     * @param points one text a point
     */
    record Points(List<String> points) implements Block {
        /** The list is copied. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A column of a table.
     *
     * @param heading what stands above it; empty in all columns for a table without a head
     * @param share   its part of the width, in relation to the others
     * @param number  whether it holds numbers, which stand on the right
     */
    record Column(String heading, int share, boolean number) {
    }

    /**
     * A table.
     *
     * @param caption what it shows; empty where the heading above says it
     * @param columns the columns
     * @param rows    the cells, a row as long as there are columns
     */
    record Grid(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        /** The lists are copied. @throws IllegalArgumentException when a row is not as long as there are columns */
        public Grid {
            Objects.requireNonNull(caption, "caption");
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row has a cell a column: " + row);
                }
            }
        }

        /** {@return whether it has a head} */
        public boolean isHeaded() {
            return columns.stream().anyMatch(column -> !column.heading().isEmpty());
        }
    }

    /**
     * Words of others.
     *
     * @param text     what was said
     * @param origin   who said it where, and how it was coded
     * @param language the ISO 639-1 code of its language; empty where it is not known
     */
    record Quotation(String text, String origin, String language) implements Block {
        /** No part may be null. */
        public Quotation {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(language, "language");
        }
    }

    /**
     * A chart with its title, the sentence to remember and what helps to read it.
     *
     * @param chart the chart, described
     */
    record Figure(ChartSpec chart) implements Block {
        /** The chart may not be null. */
        public Figure {
            Objects.requireNonNull(chart, "chart");
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
    }
}
