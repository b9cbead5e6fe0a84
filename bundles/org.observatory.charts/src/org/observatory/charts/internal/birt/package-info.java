// SPDX-License-Identifier: EPL-2.0
/**
 * The only place that knows BIRT's chart engine, version 4.22. BIRT computes the geometry of bars, lines, axes and
 * grids; our own output device takes it, mark by mark, into a drawing, and our own writers make the files. That way
 * each of the engine's nine known defects is corrected once, here or in the writers:
 *
 * <ol>
 * <li><b>Bar axes do not start at zero by default.</b> {@link BirtModels} sets the minimum of every scale; bars refuse
 * an axis that begins elsewhere.</li>
 * <li><b>{@code dv.PDF} embeds no font.</b> PDF is written from the drawing with the bundled font embedded:
 * {@code PdfWriter}.</li>
 * <li><b>Texts are set in {@code SansSerif}, which no browser knows.</b> {@link BirtEngine} names the bundled font on
 * every font definition; all texts are placed by us and name it too.</li>
 * <li><b>Bytes differ at each run</b> (clip identifiers from identity hash codes, dates, file identifiers).
 * {@code SvgWriter} and {@code PdfWriter} write nothing but the drawing.</li>
 * <li><b>SVG without view box, millimetres, role, title and description, with 40 KB of script and a layer of hot
 * spots.</b> {@code SvgWriter} writes the former and knows no script.</li>
 * <li><b>Without an update notifier each primitive logs a warning.</b> {@link BirtCanvas} needs none;
 * {@link BirtEngine} turns the engine's logging off.</li>
 * <li><b>{@code dv.SVG} sets a system property for the whole Java runtime.</b> The device is not used, no property is
 * touched.</li>
 * <li><b>Rendering changes the chart it is given.</b> {@link BirtEngine} renders a copy.</li>
 * <li><b>PNG files have no resolution.</b> {@code PngWriter} writes {@code pHYs}.</li>
 * </ol>
 *
 * <p>The test {@code BirtDefectsTest} holds each of them.
 */
package org.observatory.charts.internal.birt;
