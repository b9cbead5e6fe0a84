// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.observatory.ui.coding.stripes.Tints;

/** The colour of a code as a small image. */
public final class Swatch extends ImageDescriptor {

    private static final int SIZE = 12;
    private static final int HUNDRED = 100;

    private final String colour;

    private Swatch(String colour) {
        this.colour = colour;
    }

    /** {@return the image of a colour given as {@code #rrggbb}} */
    public static ImageDescriptor of(String colour) {
        return new Swatch(colour);
    }

    @Override
    public ImageData getImageData(int zoom) {
        var size = SIZE * zoom / HUNDRED;
        var data = new ImageData(size + size / 3, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        var rgb = Tints.rgb(colour);
        var pixel = rgb.red << 16 | rgb.green << 8 | rgb.blue;
        for (var x = 0; x < size; x++) {
            for (var y = 0; y < size; y++) {
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, 255);
            }
        }
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Swatch swatch && swatch.colour.equals(colour);
    }

    @Override
    public int hashCode() {
        return colour.hashCode();
    }
}
