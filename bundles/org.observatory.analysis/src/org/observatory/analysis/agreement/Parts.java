// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/**
 * What a coefficient is made of.
 *
 * @param observed the agreement that is observed
 * @param expected the agreement that chance would give; 0 for a coefficient that does not correct for it
 */
record Parts(double observed, double expected) {

    private static final double CERTAIN = 1e-12;

    /** The share of the agreement beyond chance that was reached; NaN where chance alone agrees on everything. */
    double coefficient() {
        return 1 - expected < CERTAIN ? Double.NaN : (observed - expected) / (1 - expected);
    }
}
