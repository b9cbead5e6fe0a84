// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

/**
 * How much two codes go together.
 *
 * @param one   how often the one occurs
 * @param other how often the other occurs
 * @param both  how often both do
 * @param all   how many units there are; 0 where there is no such number
 */
record Indices(long one, long other, long both, long all) {

    double jaccard() {
        return (double) both / (one + other - both);
    }

    double dice() {
        return 2.0 * both / (one + other);
    }

    double ochiai() {
        return both / StrictMath.sqrt((double) one * other);
    }

    double lift() {
        return (double) both * all / ((double) one * other);
    }

    double phi() {
        return ((double) both * all - (double) one * other)
                / StrictMath.sqrt((double) one * other * (all - one) * (all - other));
    }
}
