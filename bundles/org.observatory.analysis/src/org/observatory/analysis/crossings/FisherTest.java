// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.Arrays;

import org.observatory.analysis.Progress;
import org.observatory.analysis.numerics.Distributions;

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
        return fill(0, 0, rows[0], columns, constant) ? Math.min(1, sum) : Double.NaN;
    }

    /** Fills the cell, having {@code left} to give in this row and {@code open} in the columns below it. */
    private boolean fill(int row, int column, long left, long[] open, double log) {
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
            return tables < MOST;
        }
        if (column == height - 1) {
            if (left > open[column]) {
                return true;
            }
            open[column] -= left;
            var goesOn = fill(row + 1, 0, rows[row + 1], open, log - logs[(int) left]);
            open[column] += left;
            return goesOn;
        }
        var rest = Arrays.stream(open, column + 1, height).sum();
        for (var count = Math.max(0, left - rest); count <= Math.min(left, open[column]); count++) {
            open[column] -= count;
            var goesOn = fill(row, column + 1, left - count, open, log - logs[(int) count]);
            open[column] += count;
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }
}
