// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.observatory.coding.CodeColours;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Coder;
import org.observatory.ui.coding.documents.DisplayText;

/** Draws the lanes of the coders beside the lines that are in view, and knows what it drew where. */
final class LanePainter {

    private static final int HEAD = 24;
    private static final int BAR = 7;
    private static final int PITCH = 11;
    private static final int MOST = 6;

    private record Drawn(Rectangle place, LaneBar bar) {
    }

    private final CompareWords words;
    private final ResourceManager colours;
    private List<Drawn> drawn = List.of();

    LanePainter(CompareWords words, ResourceManager colours) {
        this.words = words;
        this.colours = colours;
    }

    /** The finding whose bar stands at a place; null for none. */
    FindingRow at(int x, int y) {
        var bar = bar(x, y);
        return bar == null ? null : bar.row();
    }

    /** What is told of the bar at a place; null for none. */
    String tip(int x, int y) {
        var bar = bar(x, y);
        if (bar == null) {
            return null;
        }
        var name = words.labels().name(bar.stretch().coder()) + "\n" + words.labels().path(bar.stretch().code());
        return bar.row() == null ? name : name + "\n" + words.kind(bar.row().finding().kind());
    }

    private LaneBar bar(int x, int y) {
        return drawn.stream().filter(each -> each.place.contains(x, y)).map(Drawn::bar).findFirst().orElse(null);
    }

    /** Draws what is in view. */
    void paint(GC gc, Canvas canvas, StyledText text, DisplayText shown, Map<Coder, List<LaneBar>> lanes, FindingRow current) {
        var found = new ArrayList<Drawn>();
        var area = canvas.getClientArea();
        gc.setBackground(text.getBackground());
        gc.fillRectangle(area);
        var view = view(text, shown);
        var width = lanes.isEmpty() ? area.width : area.width / lanes.size();
        var small = JFaceResources.getDefaultFont();
        gc.setFont(small);
        var left = 0;
        for (var lane : lanes.entrySet()) {
            var labels = new ArrayList<Rectangle>();
            var columns = lane.getValue().stream().mapToInt(LaneBar::column).max().orElse(0) + 1;
            var pitch = Math.max(3, Math.min(PITCH, (width - 40) / Math.max(columns, 1)));
            for (var bar : lane.getValue()) {
                if (bar.stretch().segment().overlaps(view)) {
                    var place = place(bar, text, shown, left + 4 + Math.min(bar.column(), columns) * pitch, pitch);
                    draw(gc, bar, place, current, text);
                    found.add(new Drawn(place, bar));
                    label(gc, bar, new Rectangle(left + 6 + Math.min(columns, MOST) * pitch, place.y, width - 10 - Math.min(columns, MOST)
                            * pitch, gc.getFontMetrics().getHeight()), labels, text);
                }
            }
            head(gc, lane.getKey(), new Rectangle(left, 0, width, HEAD), text);
            left += width;
        }
        drawn = found;
    }

    private static Segment view(StyledText text, DisplayText shown) {
        var height = text.getClientArea().height;
        var first = text.getOffsetAtLine(Math.max(0, text.getLineIndex(0)));
        var last = text.getLineIndex(height);
        var end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        return new Segment(shown.toText(first), Math.max(shown.toText(first) + 1, shown.toText(end)));
    }

    private static Rectangle place(LaneBar bar, StyledText text, DisplayText shown, int x, int pitch) {
        var segment = bar.stretch().segment();
        var start = Math.min(shown.toShown(segment.start()), text.getCharCount());
        var end = Math.min(Math.max(shown.toShown(segment.end()) - 1, start), text.getCharCount());
        var top = text.getLocationAtOffset(start).y;
        var bottom = text.getLocationAtOffset(end).y + text.getLineHeight(end);
        return new Rectangle(x, top + 1, Math.min(BAR, pitch - 1), Math.max(4, bottom - top - 2));
    }

    private void draw(GC gc, LaneBar bar, Rectangle place, FindingRow current, StyledText text) {
        gc.setBackground(colour(CodeColours.of(bar.stretch().code())));
        var differs = bar.row() != null && !bar.row().finding().isAgreement();
        if (differs && !bar.row().isSettled()) {
            gc.fillRectangle(place);
        } else {
            gc.setForeground(gc.getBackground());
            gc.setLineWidth(2);
            gc.drawRectangle(place.x + 1, place.y + 1, Math.max(1, place.width - 2), place.height - 2);
            gc.setLineWidth(1);
        }
        if (bar.row() != null && bar.row() == current) {
            gc.setForeground(text.getForeground());
            gc.setLineWidth(2);
            gc.drawRectangle(place.x - 2, place.y - 2, place.width + 3, place.height + 3);
            gc.setLineWidth(1);
        }
    }

    /** The name of the code beside its bar, where no other name stands. */
    private void label(GC gc, LaneBar bar, Rectangle place, List<Rectangle> taken, StyledText text) {
        var spot = new Rectangle(place.x, Math.max(place.y, HEAD), place.width, place.height);
        if (place.y + place.height < HEAD || taken.stream().anyMatch(spot::intersects)) {
            return;
        }
        taken.add(spot);
        gc.setForeground(text.getForeground());
        gc.setClipping(spot);
        var differs = bar.row() != null && !bar.row().finding().isAgreement();
        var mark = !differs ? "" : bar.row().isSettled() ? "✓ " : "≠ ";
        gc.drawText(mark + words.labels().name(bar.stretch().code()), spot.x, spot.y, true);
        gc.setClipping((Rectangle) null);
    }

    private void head(GC gc, Coder coder, Rectangle place, StyledText text) {
        gc.setBackground(text.getBackground());
        gc.fillRectangle(place);
        gc.setForeground(text.getForeground());
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.setClipping(new Rectangle(place.x + 4, place.y, place.width - 8, place.height));
        gc.drawText(words.labels().name(coder), place.x + 4, place.y + 3, true);
        gc.setClipping((Rectangle) null);
        gc.setFont(JFaceResources.getDefaultFont());
        gc.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.drawLine(place.x + place.width - 1, place.y, place.x + place.width - 1, place.y + 4000);
        gc.drawLine(place.x, place.height - 1, place.x + place.width, place.height - 1);
    }

    private Color colour(String hex) {
        var value = Integer.parseInt(hex.substring(1), 16);
        return colours.create(ColorDescriptor.createFrom(new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff)));
    }
}
