// SPDX-License-Identifier: EPL-2.0
/**
 * Agreement between coders: percent agreement and Holsti's, the coefficients corrected for chance of Cohen, Scott, Fleiss,
 * Brennan and Prediger, Krippendorff and Gwet, and Krippendorff's α for passages whose bounds coders set themselves.
 *
 * <p>This package exists because the tools in use get several of these wrong, so every coefficient follows its paper to
 * the letter, is held by that paper's own example, and says when it is not defined.
 * {@link org.observatory.analysis.agreement.AgreementAnalyses} lists them. They read a table
 * {@link org.observatory.analysis.Input#DATA}: a row a unit, a column a coder, an empty cell a missing value; or a row a
 * unit, a column a category with the number of coders; passages as {@code document, length, coder, code, start, end}.
 *
 * <p>Inside, a unit is its <em>profile</em>, the values it got; units with the same profile are counted and not repeated,
 * which makes a coefficient, and a thousand samples of it, quick however many units there are.
 */
package org.observatory.analysis.agreement;
