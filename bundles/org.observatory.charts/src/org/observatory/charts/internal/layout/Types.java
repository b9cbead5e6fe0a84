// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import org.observatory.charts.Style;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Pen;

/** The types and pens of a style. */
record Types(Style style) {

    Type title() {
        return new Type(Face.BOLD, style.titleSize(), style.palette().text());
    }

    Type takeaway() {
        return new Type(Face.REGULAR, style.takeawaySize(), style.palette().faint());
    }

    Type name() {
        return new Type(Face.REGULAR, style.labelSize(), style.palette().text());
    }

    Type value() {
        return new Type(Face.BOLD, style.labelSize(), style.palette().text());
    }

    Type heading() {
        return new Type(Face.BOLD, style.tickSize(), style.palette().text());
    }

    Type tick() {
        return new Type(Face.REGULAR, style.tickSize(), style.palette().faint());
    }

    Type caption() {
        return new Type(Face.REGULAR, style.captionSize(), style.palette().faint());
    }

    Type captionName() {
        return new Type(Face.BOLD, style.captionSize(), style.palette().faint());
    }

    Pen grid() {
        return Pen.of(style.palette().grid(), style.grid());
    }

    Pen axis() {
        return Pen.of(style.palette().axis(), style.line());
    }

    /** The space between a mark and what is written at it. */
    double gap() {
        return style.labelSize() * 0.5;
    }
}
