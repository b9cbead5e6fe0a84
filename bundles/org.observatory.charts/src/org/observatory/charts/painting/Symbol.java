// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.Objects;

/**
 * A small sign, at a mark or in a legend. Series differ by form as well as by ink, so that they are told apart without
 * colour.
 *
 * @param form its outline
 * @param ink  its colour by meaning
 */
public record Symbol(Form form, Ink ink) {

    /** Neither part may be null. */
    public Symbol {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(ink, "ink");
    }

    /** What a symbol looks like. */
    public enum Form {
        /** A filled square. */
        SQUARE,
        /** A square with a thin edge, for inks that are nearly white. */
        EDGED,
        /** A square crossed by lines: missing, or not to be said. */
        HATCHED,
        /** A filled disc. */
        DISC,
        /** A hollow disc: inferred. */
        RING,
        /** A filled lozenge. */
        LOZENGE,
        /** A filled triangle. */
        TRIANGLE,
        /** Two crossed lines. */
        CROSS,
        /** A hollow square. */
        FRAME,
        /** A line from side to side. */
        LINE,
        /** A dashed line. */
        DASHES,
        /** A line with a head at its right end. */
        ARROW
    }

    /** The symbol of a series: forms change as colours do. */
    public static Symbol of(int series) {
        var forms = new Form[] { Form.DISC, Form.TRIANGLE, Form.LOZENGE, Form.SQUARE, Form.CROSS, Form.RING };
        return new Symbol(forms[Math.floorMod(series, forms.length)], Ink.of(series));
    }

    /** A filled square in that ink. */
    public static Symbol square(Ink ink) {
        return new Symbol(Form.SQUARE, ink);
    }
}
