// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import org.observatory.analysis.numerics.Distributions;

/** A table of counts, none of whose rows and columns is empty, and what it tells of independence. */
final class Contingency {

    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long n;

    Contingency(long[][] counts) {
        this.counts = counts;
        rows = new long[counts.length];
        columns = new long[counts.length == 0 ? 0 : counts[0].length];
        var sum = 0L;
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < columns.length; column++) {
                rows[row] += counts[row][column];
                columns[column] += counts[row][column];
                sum += counts[row][column];
            }
        }
        n = sum;
    }

    long[][] counts() {
        return counts;
    }

    long[] rows() {
        return rows;
    }

    long[] columns() {
        return columns;
    }

    long n() {
        return n;
    }

    /** Whether there are two rows and two columns at least. */
    boolean isTestable() {
        return rows.length > 1 && columns.length > 1;
    }

    int degreesOfFreedom() {
        return (rows.length - 1) * (columns.length - 1);
    }

    double expected(int row, int column) {
        return (double) rows[row] * columns[column] / n;
    }

    /** Pearson's χ². */
    double chiSquared() {
        var sum = 0.0;
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < columns.length; column++) {
                var off = counts[row][column] - expected(row, column);
                sum += off * off / expected(row, column);
            }
        }
        return sum;
    }

    /** The likelihood ratio G. */
    double likelihoodRatio() {
        var sum = 0.0;
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < columns.length; column++) {
                if (counts[row][column] > 0) {
                    sum += 2 * counts[row][column] * StrictMath.log(counts[row][column] / expected(row, column));
                }
            }
        }
        return sum;
    }

    /** The probability of so great a χ² or G, were there no relation. */
    double tail(double statistic) {
        return Distributions.chiSquaredTail(Math.max(0, statistic), degreesOfFreedom());
    }

    /** Cramér's V. */
    double cramer() {
        return StrictMath.sqrt(chiSquared() / n / (Math.min(rows.length, columns.length) - 1));
    }

    /** Cramér's V without the bias that makes it too great in small samples (Bergsma 2013). */
    double correctedCramer() {
        var phi = Math.max(0, chiSquared() / n - degreesOfFreedom() / (n - 1.0));
        var r = rows.length - (rows.length - 1.0) * (rows.length - 1.0) / (n - 1.0);
        var c = columns.length - (columns.length - 1.0) * (columns.length - 1.0) / (n - 1.0);
        return StrictMath.sqrt(phi / (Math.min(r, c) - 1));
    }

    /** The standardised (adjusted) residual of a cell: normal, were there no relation (Haberman 1973). */
    double residual(int row, int column) {
        var expected = expected(row, column);
        return (counts[row][column] - expected) / StrictMath.sqrt(expected * (1 - (double) rows[row] / n) * (1 - (double) columns[column] / n));
    }

    /** How many cells are expected below so many. */
    long expectedBelow(double least) {
        var below = 0L;
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < columns.length; column++) {
                below += expected(row, column) < least ? 1 : 0;
            }
        }
        return below;
    }
}
