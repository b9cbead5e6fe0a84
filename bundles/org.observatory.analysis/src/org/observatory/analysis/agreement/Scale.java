// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/** What a coefficient takes from the values. */
enum Scale {

    /** Whether two are the same. */
    NAMES,

    /** Which of two is greater: numbers, or names whose order is given. */
    ORDER,

    /** How far two are apart: numbers. */
    NUMBERS
}
