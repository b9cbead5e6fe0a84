// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import org.observatory.charts.Style;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Pen;

/**
 * The types and pens of a style.
 *
 * @param style with its sizes for the page at hand
 */
public record Types(Style style) {

    /** Of the title of the page. */
    public Type title() {
        return new Type(Face.BOLD, style.titleSize(), style.palette().text());
    }

    /** Of the sentence to remember. */
    public Type takeaway() {
        return new Type(Face.REGULAR, style.takeawaySize(), style.palette().faint());
    }

    /** Of names of categories. */
    public Type name() {
        return new Type(Face.REGULAR, style.labelSize(), style.palette().text());
    }

    /** Of values at marks. */
    public Type value() {
        return new Type(Face.BOLD, style.labelSize(), style.palette().text());
    }

    /** Of headings within a plot. */
    public Type heading() {
        return new Type(Face.BOLD, style.tickSize(), style.palette().text());
    }

    /** Of ticks, remarks and legends. */
    public Type tick() {
        return new Type(Face.REGULAR, style.tickSize(), style.palette().faint());
    }

    /** Of what stands under the chart. */
    public Type caption() {
        return new Type(Face.REGULAR, style.captionSize(), style.palette().faint());
    }

    /** Of the words that begin it. */
    public Type captionName() {
        return new Type(Face.BOLD, style.captionSize(), style.palette().faint());
    }

    /** Lines that help the eye and carry nothing. */
    public Pen grid() {
        return Pen.of(style.palette().grid(), style.grid());
    }

    /** Axes. */
    public Pen axis() {
        return Pen.of(style.palette().axis(), style.line());
    }

    /** The space between a mark and what is written at it. */
    public double gap() {
        return style.labelSize() * 0.5;
    }
}
