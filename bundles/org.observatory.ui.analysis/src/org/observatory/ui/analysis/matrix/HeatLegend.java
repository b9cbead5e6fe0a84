// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.observatory.analysis.Numbers;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Names;

/** The colours of a matrix with the numbers they stand for. */
final class HeatLegend {

    private static final int BAND = 110;
    private static final int GAP = 6;

    private final Canvas canvas;
    private final AnalysisTexts texts;
    private HeatScale scale;

    HeatLegend(Composite parent, AnalysisTexts texts) {
        this.texts = texts;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                return size();
            }
        };
        Names.describe(canvas, this::said, () -> "");
        canvas.addListener(SWT.Paint, event -> paint(event.gc, canvas.getClientArea()));
    }

    Canvas control() {
        return canvas;
    }

    void show(HeatScale other) {
        scale = other;
        canvas.setToolTipText(said());
        canvas.redraw();
    }

    private String number(BigDecimal value) {
        return Numbers.rounded(value, 2, texts.language());
    }

    private String said() {
        return scale == null ? "" : texts.get(scale.dark() ? "matrix.legend.dark" : "matrix.legend", number(scale.least()), number(scale.most()));
    }

    private Point size() {
        var gc = new GC(canvas);
        try {
            var height = gc.getFontMetrics().getHeight() + 4;
            return scale == null ? new Point(BAND, height)
                    : new Point(gc.textExtent(number(scale.least())).x + BAND + gc.textExtent(number(scale.most())).x + 2 * GAP + 4, height);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc, Rectangle area) {
        if (scale == null) {
            return;
        }
        gc.setForeground(canvas.getForeground());
        var least = gc.textExtent(number(scale.least()));
        var top = (area.height - least.y) / 2;
        gc.drawText(number(scale.least()), 0, top, true);
        var left = least.x + GAP;
        for (var step = 0; step < HeatScale.STEPS; step++) {
            gc.setBackground(new Color(scale.colour(step)));
            var from = left + BAND * step / HeatScale.STEPS;
            gc.fillRectangle(from, 3, left + BAND * (step + 1) / HeatScale.STEPS - from, area.height - 6);
        }
        gc.drawRectangle(left, 3, BAND, area.height - 7);
        gc.drawText(number(scale.most()), left + BAND + GAP, top, true);
    }
}
