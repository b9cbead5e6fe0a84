// SPDX-License-Identifier: EPL-2.0
/**
 * The contract between data and what is computed from it: tables in, results out.
 *
 * <p>An {@link org.observatory.analysis.Analysis} reads immutable {@linkplain org.observatory.analysis.Table tables}
 * and gives a {@link org.observatory.analysis.Result}. It knows neither the editors' model nor files nor windows, so it
 * runs in a background job while someone edits, on the command line, and in a test of three lines. This package exists
 * so that whoever writes an analysis, or reads one, needs nothing but this package and the Java library.
 *
 * <p>Life cycle: an analysis is created once, holds no state, and may be run by several threads at a time. Whatever a
 * run needs comes with its {@link org.observatory.analysis.Input} and {@link org.observatory.analysis.Parameters};
 * whatever it finds goes into the result, together with the fingerprint of the input and the citation of the method.
 *
 * <p>Every text comes in both languages as a {@link org.observatory.analysis.Label}; the reader's language is chosen
 * where it is shown, never taken from the machine's locale.
 */
package org.observatory.analysis;
