// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.look;

import org.observatory.reports.ReportFormat;

/**
 * The page of a format and the sizes of type on it. Lengths in millimetres, sizes in points.
 *
 * @param width     of the page
 * @param height    of the page
 * @param side      the margin on the left and right
 * @param top       the margin above
 * @param bottom    the margin below, with the foot
 * @param title     size of the title
 * @param headings  sizes of the headings by level
 * @param text      size of running text
 * @param small     size of notes, origins and cells
 */
public record Sheet(double width, double height, double side, double top, double bottom, double title, double[] headings, double text,
        double small) {

    /** A4, upright. */
    private static final Sheet PAGE = new Sheet(210, 297, 22, 20, 18, 22, new double[] {16, 13, 11}, 10.5, 9);
    /** 16:9, as wide as PowerPoint has it. */
    private static final Sheet SLIDE = new Sheet(338.67, 190.5, 18, 28, 8, 40, new double[] {28, 26, 20}, 17, 13);

    /** {@return the page of a format} */
    public static Sheet of(ReportFormat format) {
        return format.isSlides() ? SLIDE : PAGE;
    }

    /** {@return the space above the title, in points: slides begin with one that has the title alone} */
    public double aboveTitle() {
        return this == SLIDE ? 90 : 0;
    }

    /** {@return the width between the margins} */
    public double inner() {
        return width - 2 * side;
    }

    /** {@return the size of a heading} */
    public double heading(int level) {
        return headings[level - 1];
    }
}
