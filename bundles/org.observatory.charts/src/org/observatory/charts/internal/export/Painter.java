// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;

/** Paints a drawing on any graphics in points: an image, the screen, a PDF page. */
public final class Painter {

    private final Graphics2D graphics;

    /** On these graphics, which the caller has scaled to points. */
    public Painter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Asks for smooth edges and unrounded text; for images, not for documents. */
    public static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /** Paints the ground and every item. */
    public void paint(Drawing drawing) {
        graphics.setColor(colour(Colour.WHITE));
        graphics.fill(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        paint(drawing.items());
    }

    private void paint(List<Item> items) {
        for (var item : items) {
            switch (item) {
                case Item.Rectangle it -> paint(new Rectangle2D.Double(it.box().x(), it.box().y(), it.box().width(),
                        it.box().height()), it.fill(), it.pen());
                case Item.Ellipse it -> paint(new Ellipse2D.Double(it.box().x(), it.box().y(), it.box().width(),
                        it.box().height()), it.fill(), it.pen());
                case Item.Outline it -> paint(path(it), it.fill(), it.pen());
                case Item.Text it -> text(it);
                case Item.Group it -> paint(it.items());
            }
        }
    }

    private void text(Item.Text text) {
        graphics.setColor(colour(text.colour()));
        graphics.setFont(text.face().font().deriveFont((float) text.size()));
        if (text.upward()) {
            var before = graphics.getTransform();
            graphics.translate(text.x(), text.y());
            graphics.rotate(-Math.PI / 2);
            graphics.drawString(text.text(), 0, 0);
            graphics.setTransform(before);
        } else {
            graphics.drawString(text.text(), (float) text.x(), (float) text.y());
        }
    }

    private void paint(Shape shape, Colour fill, Pen pen) {
        if (fill != null) {
            graphics.setColor(colour(fill));
            graphics.fill(shape);
        }
        if (pen != null) {
            graphics.setColor(colour(pen.colour()));
            graphics.setStroke(stroke(pen));
            graphics.draw(shape);
        }
    }

    private static Shape path(Item.Outline outline) {
        var path = new Path2D.Double();
        var points = outline.points();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        if (outline.closed()) {
            path.closePath();
        }
        return path;
    }

    private static BasicStroke stroke(Pen pen) {
        if (pen.dashes().isEmpty()) {
            return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
        }
        var dashes = new float[pen.dashes().size()];
        for (var i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0);
    }

    private static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
