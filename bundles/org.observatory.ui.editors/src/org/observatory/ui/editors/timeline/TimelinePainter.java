// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.observatory.model.coding.StepCertainty;
import org.observatory.ui.editors.timeline.Segment.Beginning;
import org.observatory.ui.editors.timeline.Segment.Ending;

/**
 * Paints a timeline in the colours of the widget it stands in, light or dark. What is not sure is hatched, a certain
 * state has a solid frame, a probable one a dashed, a conjectured one a dotted; an open end is a point. Each bar bears
 * the name of its state, so that nothing depends on colour.
 */
final class TimelinePainter {

    /** Distinct for every kind of colour vision (after Okabe and Ito), told apart on white and on near black. */
    private static final List<RGB> HUES = List.of(new RGB(0, 114, 178), new RGB(230, 159, 0), new RGB(0, 158, 115),
            new RGB(204, 121, 167), new RGB(86, 180, 233), new RGB(213, 94, 0), new RGB(150, 140, 20), new RGB(120, 94, 190));
    private static final RGB NO_STATE = new RGB(128, 128, 128);
    private static final int SOFT = 90;
    private static final int PALE = 35;
    private static final int FAINT = 60;
    private static final int VEIL = 190;
    private static final int OPAQUE = 255;
    private static final int HATCH = 6;
    private static final int POINT = 8;
    private static final int RING = 2;
    private static final int HEAD = 4;

    private final GC gc;
    private final TimelineLayout layout;
    private final TimelineText text;
    private final Color ink;
    private final Color paper;

    TimelinePainter(GC gc, TimelineLayout layout, TimelineText text, Color ink, Color paper) {
        this.gc = gc;
        this.layout = layout;
        this.text = text;
        this.ink = ink;
        this.paper = paper;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    void paint(Font plain, Font bold) {
        axis();
        gc.setFont(bold);
        for (var lane = 0; lane < layout.titles().size(); lane++) {
            gc.drawText(shortened(layout.timeline().lanes().get(lane).title(), layout.right() - TimelineLayout.MARGIN),
                    TimelineLayout.MARGIN, layout.titles().get(lane), true);
        }
        gc.setFont(plain);
        layout.bars().forEach(this::bar);
        layout.arrows().forEach(this::arrow);
    }

    void ring(Bar bar, boolean focus) {
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(paper);
        gc.setLineWidth(5);
        gc.drawRectangle(bar.x() - RING, bar.y() - RING, bar.width() + 2 * RING - 1, bar.height() + 2 * RING - 1);
        gc.setForeground(ink);
        gc.setLineWidth(focus ? 3 : 1);
        gc.drawRectangle(bar.x() - RING, bar.y() - RING, bar.width() + 2 * RING - 1, bar.height() + 2 * RING - 1);
        gc.setLineWidth(1);
    }

    private void axis() {
        gc.setForeground(ink);
        var bottom = TimelineLayout.axis(layout.text());
        for (var tick : layout.ticks()) {
            var x = layout.x(tick);
            gc.setAlpha(FAINT);
            gc.drawLine(x, bottom, x, layout.height() - TimelineLayout.MARGIN);
            gc.setAlpha(OPAQUE);
            var year = String.valueOf((int) tick);
            gc.drawText(year, Math.max(0, x - gc.textExtent(year).x / 2), 2, true);
        }
        gc.setAlpha(OPAQUE);
        gc.drawLine(layout.left(), bottom, layout.right(), bottom);
        if (layout.timeline().hasUndated()) {
            gc.drawText(text.undated(), layout.right() + POINT, 2, true);
        }
    }

    private void bar(Bar bar) {
        var segment = bar.segment();
        var hue = new Color(segment == null || segment.colour() < 0 ? NO_STATE : HUES.get(segment.colour() % HUES.size()));
        var outline = outline(bar);
        var path = new Path(gc.getDevice());
        path.moveTo(outline[0], outline[1]);
        for (var at = 2; at < outline.length; at += 2) {
            path.lineTo(outline[at], outline[at + 1]);
        }
        path.close();
        gc.setClipping(path);
        gc.setBackground(hue);
        gc.setAlpha(SOFT);
        gc.fillRectangle(bar.x() + bar.blurred(), bar.y(), bar.width() - bar.blurred() - bar.ending(), bar.height());
        gc.setAlpha(OPAQUE);
        hatched(bar, bar.x(), bar.blurred(), hue);
        hatched(bar, bar.x() + bar.width() - bar.ending(), bar.ending(), hue);
        gc.setClipping((Rectangle) null);
        path.dispose();
        gc.setForeground(hue);
        gc.setLineWidth(2);
        gc.setLineStyle(style(bar.step().getCertainty()));
        gc.drawPolygon(outline);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        label(bar);
    }

    /** A rectangle whose open sides are points. */
    private static int[] outline(Bar bar) {
        var segment = bar.segment();
        var point = Math.min(POINT, bar.width() / 2);
        var left = bar.x() + (segment != null && segment.beginning() == Beginning.UNKNOWN ? point : 0);
        var right = bar.x() + bar.width() - 1 - (segment != null && segment.ending() == Ending.OPEN ? point : 0);
        var bottom = bar.y() + bar.height() - 1;
        var middle = bar.y() + bar.height() / 2;
        return new int[] { left, bar.y(), right, bar.y(), bar.x() + bar.width() - 1, middle, right, bottom, left, bottom, bar.x(), middle };
    }

    private void hatched(Bar bar, int left, int width, Color hue) {
        if (width <= 0) {
            return;
        }
        gc.setAlpha(PALE);
        gc.fillRectangle(left, bar.y(), width, bar.height());
        gc.setAlpha(OPAQUE);
        gc.setForeground(hue);
        for (var x = left; x < left + width + bar.height(); x += HATCH) {
            var cut = Math.max(0, x - left - width);
            var end = Math.max(left, x - bar.height());
            gc.drawLine(x - cut, bar.y() + cut, end, bar.y() + x - end);
        }
    }

    /** Where it fits, the name stands beside the hatching; else on paper that shines through. */
    private void label(Bar bar) {
        var name = text.label(bar.step());
        var sure = bar.width() - bar.blurred() - bar.ending() - HATCH - 2;
        var beside = sure >= gc.textExtent(name).x;
        var x = bar.x() + (beside ? bar.blurred() : 0) + HATCH;
        var room = beside ? sure : bar.width() - HATCH - 2;
        var y = bar.y() + (bar.height() - layout.text()) / 2;
        var shown = room > HATCH ? shortened(name, room) : "";
        if (!beside && !shown.isEmpty()) {
            gc.setBackground(paper);
            gc.setAlpha(VEIL);
            gc.fillRectangle(x - 2, y, gc.textExtent(shown).x + HATCH - 2, layout.text());
            gc.setAlpha(OPAQUE);
        }
        gc.setForeground(ink);
        gc.drawText(shown, x, y, true);
    }

    private static int style(StepCertainty certainty) {
        return switch (certainty) {
            case CERTAIN -> SWT.LINE_SOLID;
            case PROBABLE -> SWT.LINE_DASH;
            case CONJECTURED -> SWT.LINE_DOT;
        };
    }

    private void arrow(Arrow arrow) {
        var to = arrow.to();
        gc.setForeground(ink);
        gc.setBackground(ink);
        if (arrow.from() == null) {
            head(to.x() + 2, to.y() - HEAD - 1, to.y() - 1);
            return;
        }
        var from = arrow.from();
        var down = from.y() <= to.y();
        var x = to.x() + 2;
        var leave = Math.clamp(x, from.x() + HEAD, Math.max(from.x() + HEAD, from.x() + from.width() - HEAD));
        var start = down ? from.y() + from.height() : from.y();
        var tip = down ? to.y() : to.y() + to.height();
        if (from.y() == to.y()) {
            start = from.y();
            tip = to.y();
            var over = from.y() - HEAD;
            gc.drawPolyline(new int[] { Math.min(leave, x - POINT), start, Math.min(leave, x - POINT), over, x, over });
        } else {
            var turn = tip + (down ? -HEAD : HEAD);
            gc.drawPolyline(new int[] { leave, start, leave, turn, x, turn, x, tip });
        }
        head(x, tip + (down ? -HEAD : HEAD), tip);
        gc.fillOval(leave - 2, start - 2, HEAD, HEAD);
    }

    private void head(int x, int base, int tip) {
        gc.fillPolygon(new int[] { x - HEAD, base, x + HEAD, base, x, tip });
    }

    private String shortened(String words, int room) {
        var kept = words;
        while (!kept.isEmpty() && gc.textExtent(kept.equals(words) ? kept : kept + "…").x > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept.equals(words) || kept.isEmpty() ? kept : kept + "…";
    }
}
