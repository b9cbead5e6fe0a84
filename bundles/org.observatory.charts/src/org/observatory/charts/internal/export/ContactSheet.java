// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
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
        var tops = tops(drawings, across);
        var pictures = drawings.parallelStream().map(ContactSheet::picture).toList();
        var image = new BufferedImage(GAP + across * (PLACE + GAP), tops.getLast(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            Painter.smooth(graphics);
            graphics.setColor(new Color(0xF2F2F2));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            for (var i = 0; i < charts.size(); i++) {
                var x = GAP + i % across * (PLACE + GAP);
                var y = tops.get(i / across);
                var room = tops.get(i / across + 1) - y - TITLE - GAP;
                var picture = pictures.get(i);
                graphics.drawImage(picture, x + (PLACE - picture.getWidth()) / 2, y + (room - picture.getHeight()) / 2, null);
                title(graphics, charts.get(i).chart().title(), x, y + room);
            }
        } finally {
            graphics.dispose();
        }
        var name = new Label("All charts", "Tous les graphiques").in(language);
        return PngWriter.write(image, DPI, name, String.join("; ", charts.stream().map(each -> each.chart().title()).toList()),
                language, "");
    }

    private static BufferedImage picture(Drawing drawing) {
        return PngWriter.image(drawing, (int) Math.max(1, Math.round(drawing.width() * scale(drawing))), height(drawing));
    }

    /** Where each row begins, as high as its highest drawing, and where the last ends. */
    private static List<Integer> tops(List<Drawing> drawings, int across) {
        var tops = new ArrayList<>(List.of(GAP));
        for (var from = 0; from < drawings.size(); from += across) {
            var highest = drawings.subList(from, Math.min(drawings.size(), from + across)).stream().mapToInt(ContactSheet::height).max().orElse(0);
            tops.add(tops.getLast() + highest + TITLE + GAP);
        }
        return tops;
    }

    private static double scale(Drawing drawing) {
        return Math.min(PLACE / drawing.width(), PLACE / drawing.height());
    }

    private static int height(Drawing drawing) {
        return (int) Math.max(1, Math.round(drawing.height() * scale(drawing)));
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
