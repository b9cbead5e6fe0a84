// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import org.observatory.charts.Palette;
import org.observatory.charts.PaletteContribution;

/** The palettes of the workbench, contributed as any other. */
public final class StandardPalettes {

    private StandardPalettes() {
    }

    /** A palette under its own name. */
    private abstract static class Known implements PaletteContribution {

        private final Palette palette;

        Known(Palette palette) {
            this.palette = palette;
        }

        @Override
        public String id() {
            return palette.id();
        }

        @Override
        public Palette palette() {
            return palette;
        }
    }

    /** {@link Palette#STANDARD}. */
    public static final class Observatory extends Known {
        /** Without choices. */
        public Observatory() {
            super(Palette.STANDARD);
        }
    }

    /** {@link Palette#OKABE_ITO}. */
    public static final class OkabeIto extends Known {
        /** Without choices. */
        public OkabeIto() {
            super(Palette.OKABE_ITO);
        }
    }

    /** {@link Palette#GREYS}. */
    public static final class Greys extends Known {
        /** Without choices. */
        public Greys() {
            super(Palette.GREYS);
        }
    }

    /** {@link Palette#STEPS}. */
    public static final class Steps extends Known {
        /** Without choices. */
        public Steps() {
            super(Palette.STEPS);
        }
    }

    /** {@link Palette#SIDES}. */
    public static final class Sides extends Known {
        /** Without choices. */
        public Sides() {
            super(Palette.SIDES);
        }
    }
}
