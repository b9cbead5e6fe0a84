// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.observatory.analysis.Language;
import org.observatory.coding.passages.CorpusCode;

/** Draws codes as labels with a bar of their colour; what does not fit is told by a number. */
final class CodeChips {

    private static final int BAR = 4;
    private static final int PAD = 4;
    private static final int GAP = 5;

    private final Language language;

    CodeChips(Language language) {
        this.language = language;
    }

    /** Draws codes in an area, in the foreground colour of the canvas. */
    void draw(GC gc, Rectangle area, List<CorpusCode> codes) {
        var at = area.x + PAD;
        var text = gc.getForeground();
        gc.setAntialias(SWT.ON);
        for (var place = 0; place < codes.size(); place++) {
            var code = codes.get(place);
            var rest = codes.size() - place - 1;
            var left = area.x + area.width - at - (rest > 0 ? gc.textExtent("+" + rest).x + GAP : 0);
            var name = shortened(gc, code.name().in(language), left - BAR - 3 * PAD);
            if (name.isEmpty()) {
                gc.drawText("+" + (rest + 1), at, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, true);
                return;
            }
            var size = gc.textExtent(name);
            var box = new Rectangle(at, area.y + (area.height - size.y) / 2 - 1, size.x + BAR + 2 * PAD, size.y + 1);
            gc.setBackground(colour(code.colour()));
            gc.fillRectangle(box.x, box.y, BAR, box.height + 1);
            gc.setAlpha(110);
            gc.drawRectangle(box.x, box.y, box.width, box.height);
            gc.setAlpha(255);
            gc.setForeground(text);
            gc.drawText(name, box.x + BAR + PAD, box.y + 1, true);
            at += box.width + GAP;
        }
    }

    private static String shortened(GC gc, String name, int width) {
        if (gc.textExtent(name).x <= width) {
            return name;
        }
        for (var end = name.length() - 1; end > 2; end--) {
            if (gc.textExtent(name.substring(0, end) + "…").x <= width) {
                return name.substring(0, end).stripTrailing() + "…";
            }
        }
        return "";
    }

    /** {@return a colour as #rrggbb} */
    static Color colour(String colour) {
        return new Color(new RGB(Integer.parseInt(colour.substring(1, 3), 16), Integer.parseInt(colour.substring(3, 5), 16),
                Integer.parseInt(colour.substring(5, 7), 16)));
    }
}
