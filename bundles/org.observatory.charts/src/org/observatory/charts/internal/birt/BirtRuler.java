// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import org.eclipse.birt.chart.device.DisplayAdapter;
import org.eclipse.birt.chart.device.ITextMetrics;
import org.eclipse.birt.chart.device.TextAdapter;
import org.eclipse.birt.chart.model.attribute.FontDefinition;
import org.eclipse.birt.chart.model.component.Label;
import org.observatory.charts.drawing.Face;

/** Measures texts for the chart engine with the bundled font. One unit is one point. */
final class BirtRuler extends DisplayAdapter {

    @Override
    public int getDpiResolution() {
        return 72;
    }

    @Override
    public ITextMetrics getTextMetrics(Label label, boolean reuse) {
        return new Metrics(label);
    }

    private static final class Metrics extends TextAdapter {

        private String[] lines;
        private Face face;
        private double size;

        Metrics(Label label) {
            reuse(label, 0);
        }

        @Override
        public void reuse(Label label, double wrappedAt) {
            var value = label.getCaption().getValue();
            lines = value == null ? new String[] { "" } : value.split("\n");
            FontDefinition font = label.getCaption().getFont();
            face = font != null && font.isBold() ? Face.BOLD : Face.REGULAR;
            size = font == null || font.getSize() <= 0 ? 7 : font.getSize();
        }

        @Override
        public double getHeight() {
            return face.ascent(size) + face.descent(size);
        }

        @Override
        public double getDescent() {
            return face.descent(size);
        }

        @Override
        public double getFullHeight() {
            return getFullHeight(getHeight());
        }

        @Override
        public double getFullHeight(double lineHeight) {
            return lines.length * lineHeight;
        }

        @Override
        public double getFullWidth() {
            var widest = 0.0;
            for (var line : lines) {
                widest = Math.max(widest, face.width(line, size));
            }
            return widest;
        }

        @Override
        public double getWidth(int line) {
            return face.width(lines[line], size);
        }

        @Override
        public int getLineCount() {
            return lines.length;
        }

        @Override
        public String getLine(int line) {
            return lines[line];
        }
    }
}
