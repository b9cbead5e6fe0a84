// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

/**
 * An interval.
 *
 * @param lower its lower bound
 * @param upper its upper bound
 */
record Bounds(double lower, double upper) {

    /** Within 0 and 1. */
    static Bounds ofShare(double lower, double upper) {
        return new Bounds(Math.max(0, lower), Math.min(1, upper));
    }
}
