// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.observatory.coding.CodeColours;
import org.observatory.coding.codebook.CodePalette;
import org.observatory.model.coding.Code;

/**
 * The mark that shows the colour of a code: a filled square for a colour of its own, a small one inside a frame for that of
 * the code above.
 */
final class Swatch extends ImageDescriptor {

    private static final int SIZE = 16;
    private static final int MARGIN = 2;
    private static final int FRAME = 0x8c8c8c;
    private static final PaletteData DIRECT = new PaletteData(0xff0000, 0xff00, 0xff);

    private final int colour;
    private final boolean own;

    private Swatch(String colour, boolean own) {
        this.colour = Integer.parseInt(colour.substring(1), 16);
        this.own = own;
    }

    static Swatch of(Code code) {
        return new Swatch(CodeColours.of(code), CodePalette.own(code).isPresent());
    }

    /** {@return the mark of a colour as {@link CodePalette} writes it} */
    static Swatch of(String colour) {
        return new Swatch(colour, true);
    }

    @Override
    public ImageData getImageData(int zoom) {
        var size = SIZE * zoom / 100;
        var margin = MARGIN * zoom / 100;
        var line = Math.max(1, zoom / 100);
        var inside = own ? margin + line : size * 3 / 8;
        var data = new ImageData(size, size, 24, DIRECT);
        data.alphaData = new byte[size * size];
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                var edge = Math.min(Math.min(x, y), Math.min(size - 1 - x, size - 1 - y));
                var frame = edge >= margin && edge < margin + line;
                if (frame || edge >= inside) {
                    data.setPixel(x, y, frame ? FRAME : colour);
                    data.setAlpha(x, y, 255);
                }
            }
        }
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Swatch swatch && swatch.colour == colour && swatch.own == own;
    }

    @Override
    public int hashCode() {
        return colour * 2 + (own ? 1 : 0);
    }
}
