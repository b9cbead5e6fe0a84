// SPDX-License-Identifier: EPL-2.0
/**
 * The numerics that analyses share: special functions, quantiles, a random generator that is the same on every machine,
 * and resampling in two threads. It exists so that no analysis computes a tail or draws a number in a way of its own, and
 * so that each of these is tested once, against published values.
 *
 * <p>Everything is computed in {@code double} by {@link java.lang.StrictMath}: results do not depend on the processor.
 * Nothing here shows a number to people; a function that has no value gives NaN, which an analysis turns into a reason.
 */
package org.observatory.analysis.numerics;
