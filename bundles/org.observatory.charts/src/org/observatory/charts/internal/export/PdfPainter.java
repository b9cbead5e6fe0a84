// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;

/** Writes the items of a drawing to a page whose axes have been turned to run downwards. */
final class PdfPainter {

    /** How far the handles of four cubic curves lie out to draw a circle of radius 1. */
    private static final double HANDLE = 0.5522847498;

    private final PDPageContentStream content;
    private final Map<Face, PDFont> fonts;

    PdfPainter(PDPageContentStream content, Map<Face, PDFont> fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    void paint(List<Item> items) throws IOException {
        for (var item : items) {
            switch (item) {
                case Item.Rectangle it -> {
                    content.addRect((float) it.box().x(), (float) it.box().y(), (float) it.box().width(),
                            (float) it.box().height());
                    finish(it.fill(), it.pen());
                }
                case Item.Ellipse it -> {
                    ellipse(it.box());
                    finish(it.fill(), it.pen());
                }
                case Item.Outline it -> {
                    outline(it);
                    finish(it.fill(), it.pen());
                }
                case Item.Text it -> text(it);
                case Item.Group it -> paint(it.items());
            }
        }
    }

    private void outline(Item.Outline outline) throws IOException {
        var points = outline.points();
        content.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
        for (var point : points.subList(1, points.size())) {
            content.lineTo((float) point.x(), (float) point.y());
        }
        if (outline.closed()) {
            content.closePath();
        }
    }

    private void ellipse(Box box) throws IOException {
        var cx = box.centreX();
        var cy = box.centreY();
        var rx = box.width() / 2;
        var ry = box.height() / 2;
        content.moveTo((float) (cx + rx), (float) cy);
        var turns = new double[][] { { 1, 0, 0, 1 }, { 0, 1, -1, 0 }, { -1, 0, 0, -1 }, { 0, -1, 1, 0 } };
        for (var turn : turns) {
            content.curveTo((float) (cx + rx * (turn[0] + HANDLE * turn[2])),
                    (float) (cy + ry * (turn[1] + HANDLE * turn[3])),
                    (float) (cx + rx * (turn[2] + HANDLE * turn[0])), (float) (cy + ry * (turn[3] + HANDLE * turn[1])),
                    (float) (cx + rx * turn[2]), (float) (cy + ry * turn[3]));
        }
        content.closePath();
    }

    private void finish(Colour fill, Pen pen) throws IOException {
        if (fill != null) {
            content.setNonStrokingColor(colour(fill));
        }
        if (pen != null) {
            content.setStrokingColor(colour(pen.colour()));
            content.setLineWidth((float) pen.width());
            var dashes = new float[pen.dashes().size()];
            for (var i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
            content.setLineDashPattern(dashes, 0);
        }
        if (fill != null && pen != null) {
            content.fillAndStroke();
        } else if (fill != null) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    private static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    /** Letters are turned back upright, since the page's axis runs downwards. */
    private void text(Item.Text text) throws IOException {
        content.beginText();
        content.setFont(fonts.get(text.face()), (float) text.size());
        content.setNonStrokingColor(colour(text.colour()));
        content.setTextMatrix(text.upward() ? new Matrix(0, -1, -1, 0, (float) text.x(), (float) text.y())
                : new Matrix(1, 0, 0, -1, (float) text.x(), (float) text.y()));
        content.showText(text.text());
        content.endText();
    }
}
