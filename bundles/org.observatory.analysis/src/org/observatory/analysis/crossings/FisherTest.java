// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.Arrays;

import org.observatory.analysis.Progress;

/**
 * Fisher's exact test: the share of all tables with the same margins that are as improbable as the one observed, or more
 * (Freeman and Halton 1951 for more than two rows or columns). Counts every table, and gives up where they are too many.
 */
final class FisherTest {

    /** How much alike two probabilities are taken to be the same. */
    private static final double SAME = 1e-7;
    private static final long MOST = 3_000_000;

    private final long[] rows;
    private final long[] columns;
    private final int height;
    private final double constant;
    private final double observed;
    private final double[] logs;
    private final Progress progress;
    private long tables;
    private double sum;

    FisherTest(Contingency table, Progress progress) {
        this.progress = progress;
        rows = table.rows();
        height = table.columns().length;
        logs = new double[(int) Math.min(table.n(), Integer.MAX_VALUE - 2) + 1];
        for (var i = 1; i < logs.length; i++) {
            logs[i] = logs[i - 1] + StrictMath.log(i);
        }
        var margins = -logs[(int) table.n()];
        for (var row : rows) {
            margins += logs[(int) row];
        }
        for (var column : table.columns()) {
            margins += logs[(int) column];
        }
        constant = margins;
        var log = constant;
        for (var row : table.counts()) {
            for (var count : row) {
                log -= logs[(int) count];
            }
        }
        observed = log;
        columns = table.columns().clone();
    }

    /** The p-value; NaN where there are too many tables to count. */
    double p() {
        var sizes = rows.clone();
        Arrays.sort(sizes);
        return many(sizes, 0, 0, sizes[0], columns) >= MOST ? Double.NaN : Math.min(1, fill(0, 0, rows[0], columns, constant));
    }

    /**
     * How many tables there are, at the most {@link #MOST}: the two largest rows at once, the others cell by cell, so that it is
     * known long before tables are filled one by one.
     */
    private long many(long[] sizes, int row, int column, long left, long[] open) {
        if (row == sizes.length - 2) {
            return ways(left, open);
        }
        if (column == height - 1) {
            if (left > open[column]) {
                return 0;
            }
            open[column] -= left;
            var below = many(sizes, row + 1, 0, sizes[row + 1], open);
            open[column] += left;
            return below;
        }
        var many = 0L;
        for (var count = Math.max(0, left - rest(open, column)); count <= Math.min(left, open[column]) && many < MOST; count++) {
            open[column] -= count;
            many += many(sizes, row, column + 1, left - count, open);
            open[column] += count;
        }
        progress.check();
        return Math.min(many, MOST);
    }

    /** In how many ways so many can be given to the columns, none more than is open in it; at the most {@link #MOST}. */
    private static long ways(long left, long[] open) {
        var ways = new long[(int) left + 1];
        ways[0] = 1;
        for (var most : open) {
            for (var sum = (int) left; sum > 0; sum--) {
                for (var given = 1; given <= Math.min(most, sum) && ways[sum] < MOST; given++) {
                    ways[sum] += ways[sum - given];
                }
                ways[sum] = Math.min(ways[sum], MOST);
            }
        }
        return ways[(int) left];
    }

    private long rest(long[] open, int column) {
        var rest = 0L;
        for (var i = column + 1; i < height; i++) {
            rest += open[i];
        }
        return rest;
    }

    /** Fills the cell, having {@code left} to give in this row and {@code open} in the columns below it. */
    private double fill(int row, int column, long left, long[] open, double log) {
        if (row == rows.length - 1) {
            var last = log;
            for (var count : open) {
                last -= logs[(int) count];
            }
            if (++tables % 10_000 == 0) {
                progress.check();
            }
            if (last <= observed + SAME) {
                sum += StrictMath.exp(last);
            }
        } else if (column < height - 1) {
            for (var count = Math.max(0, left - rest(open, column)); count <= Math.min(left, open[column]); count++) {
                open[column] -= count;
                fill(row, column + 1, left - count, open, log - logs[(int) count]);
                open[column] += count;
            }
        } else if (left <= open[column]) {
            open[column] -= left;
            fill(row + 1, 0, rows[row + 1], open, log - logs[(int) left]);
            open[column] += left;
        }
        return sum;
    }
}
