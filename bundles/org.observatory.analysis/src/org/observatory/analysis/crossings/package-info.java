// SPDX-License-Identifier: EPL-2.0
/**
 * What goes with what: two variables crossed, how often codes occur, and which occur together. It exists so
 * that a table of counts is never tested without saying what was counted, and many tests are never read as one.
 * {@link org.observatory.analysis.crossings.CrossingAnalyses} lists the analyses.
 */
package org.observatory.analysis.crossings;
