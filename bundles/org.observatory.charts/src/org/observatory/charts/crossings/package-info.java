// SPDX-License-Identifier: EPL-2.0
/**
 * Charts of what meets what: codes and cases, codes and codes, one attribute and another. Matrices bear their values in
 * their cells, so that they can be read in grey and on paper.
 */
package org.observatory.charts.crossings;
