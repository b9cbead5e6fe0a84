// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/** A coefficient as a function of how many units have each profile. Used by several threads at a time. */
interface Coefficient {

    /** What it is made of for so many units of each profile. */
    Parts parts(int[] times);

    /** Its value; NaN where it is not defined. */
    default double of(int[] times) {
        return parts(times).coefficient();
    }

    /** Its standard error as the literature gives it; NaN where it gives none. */
    default double error(int[] times) {
        return Double.NaN;
    }
}
