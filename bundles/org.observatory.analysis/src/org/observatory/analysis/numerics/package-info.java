// SPDX-License-Identifier: EPL-2.0
/**
 * The numerics that analyses share: tails and quantiles from Commons Statistics; a random generator, multinomial draws and
 * resampling in two threads of our own, as no library promises that a seed gives the same samples in its next version. It
 * exists so that no analysis computes a tail or draws a number in a way of its own, and so that each of these is tested
 * once, against published values.
 *
 * <p>Nothing here shows a number to people; a function that has no value gives NaN, which an analysis turns into a reason.
 */
package org.observatory.analysis.numerics;
