// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.charts.Exported;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;

/** All charts of a run on one picture (PNG), each as large as its place allows, with its title under it. */
public final class ContactSheet {

    private static final int PLACE = 420;
    private static final int ACROSS = 4;
    private static final int GAP = 24;
    private static final int TITLE = 40;
    private static final int DPI = 144;
    private static final float SIZE = 15;

    private ContactSheet() {
    }

    /**
     * The file's bytes.
     *
     * @param charts   with the drawing of each at the same place
     * @param drawings as they were written
     */
    public static byte[] write(List<Exported> charts, List<Drawing> drawings, Language language) {
        var across = Math.clamp(charts.size(), 1, ACROSS);
        var rows = (charts.size() + across - 1) / across;
        var image = new BufferedImage(GAP + across * (PLACE + GAP), GAP + Math.max(1, rows) * (PLACE + TITLE + GAP),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            Painter.smooth(graphics);
            graphics.setColor(new Color(0xF2F2F2));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            for (var i = 0; i < charts.size(); i++) {
                var x = GAP + i % across * (PLACE + GAP);
                var y = GAP + i / across * (PLACE + TITLE + GAP);
                var drawing = drawings.get(i);
                var scale = Math.min(PLACE / drawing.width(), PLACE / drawing.height());
                var width = (int) Math.max(1, Math.round(drawing.width() * scale));
                var height = (int) Math.max(1, Math.round(drawing.height() * scale));
                graphics.drawImage(PngWriter.image(drawing, width, height), x + (PLACE - width) / 2, y + (PLACE - height) / 2, null);
                title(graphics, charts.get(i).chart().title(), x, y + PLACE);
            }
        } finally {
            graphics.dispose();
        }
        var name = new Label("All charts", "Tous les graphiques").in(language);
        return PngWriter.write(image, DPI, name, String.join("; ", charts.stream().map(each -> each.chart().title()).toList()),
                language, "");
    }

    private static void title(Graphics2D graphics, String title, int x, int y) {
        graphics.setColor(new Color(0x1A1A1A));
        graphics.setFont(Face.REGULAR.font().deriveFont(SIZE));
        var lines = Face.REGULAR.wrap(title, SIZE, PLACE);
        for (var i = 0; i < Math.min(2, lines.size()); i++) {
            graphics.drawString(lines.get(i), x, y + 18 * (i + 1));
        }
    }
}
