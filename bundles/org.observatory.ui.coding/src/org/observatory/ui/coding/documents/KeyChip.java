// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.observatory.coding.CodeColours;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.palette.CodeKeys;
import org.observatory.ui.coding.stripes.Tints;
import org.observatory.ui.fields.Names;
import org.observatory.ui.texts.Folding;

/** A code at hand in the bar over the text: its key, its colour, its name; a click gives it to the selection. */
final class KeyChip extends Canvas {

    private static final int LONGEST = 24;
    private static final int GAP = 5;
    private static final int SWATCH = 9;

    private final CodeKeys.Key key;
    private final String name;

    KeyChip(Composite parent, CodeKeys.Key key, ObservatoryLabels labels, Runnable click) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.key = key;
        this.name = Excerpt.of(labels.name(key.code()), LONGEST);
        var told = (key.key().isEmpty() ? "" : key.key() + " · ") + labels.path(key.code());
        var description = labels.description(key.code());
        setToolTipText(description.isEmpty() ? told : told + "\n" + Folding.fold(description));
        Names.give(this, told);
        Names.role(this, ACC.ROLE_PUSHBUTTON, () -> told);
        setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> click.run());
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        var gc = new GC(this);
        var size = new Point(GAP + digit(gc) + SWATCH + GAP + gc.textExtent(name).x + GAP, gc.getFontMetrics().getHeight() + 6);
        gc.dispose();
        return size;
    }

    private int digit(GC gc) {
        return key.key().isEmpty() ? 0 : gc.textExtent(key.key()).x + GAP;
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var paper = getParent().getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(paper);
        gc.fillRectangle(area);
        gc.setBackground(Tints.tint(paper, CodeColours.of(key.code()), false));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(Tints.visible(paper, CodeColours.of(key.code())));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(getParent().getForeground());
        var y = (area.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(key.key(), GAP, y, true);
        gc.setBackground(Tints.visible(paper, CodeColours.of(key.code())));
        gc.fillRectangle(GAP + digit(gc), (area.height - SWATCH) / 2, SWATCH, SWATCH);
        gc.drawText(name, GAP + digit(gc) + SWATCH + GAP, y, true);
    }
}
