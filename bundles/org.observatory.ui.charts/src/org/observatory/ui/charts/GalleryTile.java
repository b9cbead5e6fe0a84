// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.charts.gallery.GalleryItem;
import org.observatory.ui.charts.gallery.Thumbnail;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.fields.Names;

/** A chart in the gallery: its small picture, its name, what it shows and whom it is for. */
final class GalleryTile {

    /** How wide a tile is. */
    static final int WIDTH = Thumbnail.SIZE.width() + 20;

    private static final int MARGIN = 10;
    private static final int LINES = 4;
    private static final int FAINT = 190;

    private final Canvas canvas;
    private final GalleryItem item;
    private final Texts texts;
    private final Font bold;
    private Shown shown;
    private Image image;
    private boolean dark;
    private boolean asked;
    private boolean hovered;

    GalleryTile(Composite parent, GalleryItem item, Texts texts, Font bold) {
        this.item = item;
        this.texts = texts;
        this.bold = bold;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> dropImage());
        for (var event : new int[] { SWT.FocusIn, SWT.FocusOut }) {
            canvas.addListener(event, changed -> canvas.redraw());
        }
        canvas.addListener(SWT.MouseEnter, event -> hover(true));
        canvas.addListener(SWT.MouseExit, event -> hover(false));
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.setToolTipText(item.sentence().replace("&", "&&"));
        Names.describe(canvas, item::name, this::description);
        Names.role(canvas, ACC.ROLE_PUSHBUTTON, () -> "");
    }

    private String description() {
        return item.sentence() + " " + audience() + (shown instanceof Shown.Picture drawn ? " " + drawn.chart().alternative()
                : shown instanceof Shown.Sentence sentence ? " " + sentence.text() : "");
    }

    private String audience() {
        return texts.get("gallery.for", item.audience().label().in(texts.language()));
    }

    Canvas control() {
        return canvas;
    }

    GalleryItem item() {
        return item;
    }

    private void hover(boolean now) {
        hovered = now;
        canvas.redraw();
    }

    /** {@return whether its picture is to be drawn, which is asked for once} */
    boolean ask() {
        var first = !asked;
        asked = true;
        return first;
    }

    /** Has its picture drawn again when it is next seen; the old one stays until then. */
    void stale() {
        asked = false;
        canvas.redraw();
    }

    /** Shows the small picture, drawn for a dark window or a light one, or why there is none. */
    void show(Shown next, Pixels pixels, boolean onDark) {
        dropImage();
        dark = onDark;
        shown = next;
        image = pixels == null ? null : new Image(canvas.getDisplay(), pixels);
        canvas.redraw();
    }

    /** {@return what is shown; null while nothing is} */
    Shown shown() {
        return shown;
    }

    /** {@return whether it is known that the project has too little for it} */
    boolean isRefused() {
        return shown instanceof Shown.Sentence;
    }

    /** {@return how high a tile is} */
    static Point size(Composite parent) {
        var gc = new GC(parent);
        try {
            return new Point(WIDTH, Thumbnail.SIZE.height() + 3 * MARGIN + (LINES + 3) * gc.getFontMetrics().getHeight() + 8);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        if (image != null && ChartPicture.dark(canvas) != dark) {
            asked = false;
        }
        var area = canvas.getClientArea();
        var left = (area.width - Thumbnail.SIZE.width()) / 2;
        gc.setAntialias(SWT.ON);
        if (image != null && shown instanceof Shown.Picture drawn) {
            gc.drawImage(image, left + drawn.placement().x(), MARGIN + drawn.placement().y());
        } else {
            write(gc, shown instanceof Shown.Sentence sentence ? sentence.text() : texts.get("gallery.drawing"), canvas.getFont(), left,
                    MARGIN + Thumbnail.SIZE.height() / 3, 4);
        }
        var y = 2 * MARGIN + Thumbnail.SIZE.height();
        y += write(gc, item.name(), bold, left, y, 2) + 2;
        y += write(gc, item.sentence(), canvas.getFont(), left, y, LINES) + 2;
        gc.setAlpha(FAINT);
        write(gc, audience(), canvas.getFont(), left, y, 1);
        gc.setAlpha(255);
        gc.setForeground(canvas.getDisplay().getSystemColor(canvas.isFocusControl() ? SWT.COLOR_LIST_SELECTION
                : SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.setLineWidth(canvas.isFocusControl() ? 3 : hovered ? 2 : 1);
        gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, 6, 6);
        gc.setForeground(canvas.getForeground());
    }

    /** Writes so many lines at most, the last with an ellipsis where more would follow; gives back their height. */
    private int write(GC gc, String text, Font font, int x, int y, int most) {
        if (text.isEmpty()) {
            return 0;
        }
        var layout = new TextLayout(canvas.getDisplay());
        try {
            layout.setFont(font);
            layout.setWidth(Thumbnail.SIZE.width());
            layout.setText(text);
            var kept = text;
            while (layout.getLineCount() > most && kept.contains(" ")) {
                kept = kept.substring(0, kept.lastIndexOf(' '));
                layout.setText(kept + "…");
            }
            gc.setForeground(canvas.getForeground());
            layout.draw(gc, x, y);
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    private void dropImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
