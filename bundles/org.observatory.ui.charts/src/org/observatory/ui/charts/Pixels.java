// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.observatory.charts.ChartService;
import org.observatory.charts.drawing.Drawing;
import org.observatory.ui.charts.show.Shown;

/** The pixels of a picture at whatever resolution the screen has: each is drawn from the vectors, none is stretched. */
final class Pixels implements ImageDataProvider {

    private static final int ACTUAL = 100;

    private final ChartService service;
    private final Shown.Picture picture;
    private final Drawing drawing;
    private final Set<Integer> zooms;
    private final Map<Integer, ImageData> drawn = new ConcurrentHashMap<>();

    /**
     * Of a picture.
     *
     * @param dark  whether the window is dark
     * @param zooms the resolutions that the screen asked for, in percent; grows as it asks for others
     */
    Pixels(ChartService service, Shown.Picture picture, boolean dark, Set<Integer> zooms) {
        this.service = service;
        this.picture = picture;
        this.drawing = dark ? picture.drawing().onDark() : picture.drawing();
        this.zooms = zooms;
    }

    /** Draws beforehand, in any thread, what the screen will ask for. */
    void prepare() {
        zooms.forEach(zoom -> drawn.computeIfAbsent(zoom, this::draw));
    }

    @Override
    public ImageData getImageData(int zoom) {
        zooms.add(zoom);
        return drawn.computeIfAbsent(zoom, this::draw);
    }

    private ImageData draw(int zoom) {
        var width = picture.placement().width(picture.drawing()) * zoom / ACTUAL;
        var height = picture.placement().height(picture.drawing()) * zoom / ACTUAL;
        return data(service.image(drawing, Math.max(1, width), Math.max(1, height)));
    }

    /** {@return the pixels of an opaque image} */
    static ImageData data(BufferedImage image) {
        var data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (var row = 0; row < data.height; row++) {
            data.setPixels(0, row, data.width, pixels, row * data.width);
        }
        return data;
    }
}
