// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.observatory.coding.CodeColours;
import org.observatory.model.coding.Coding;

/** The margin beside the text in which each visible passage has a bar and, where there is room, a label. */
public final class StripeMargin extends Canvas {

    private static final int GAP = 3;
    private static final int WIDEST = 14;
    private static final int NARROWEST = 5;
    private static final int LEAST = 36;

    private final Stripes stripes;
    private final Supplier<Color> paper;
    private final Supplier<Color> ink;
    private List<Bar<Coding>> bars = List.of();
    private List<StripeLabels.Box<Coding>> boxes = List.of();
    private StripeLabels layout = new StripeLabels(WIDEST, WIDEST - GAP, GAP, 0, 16, LEAST);
    private long shown = Long.MIN_VALUE;
    private Coding pointed;

    /**
     * Makes the margin.
     *
     * @param parent  where
     * @param stripes what it shows
     * @param font    of the labels
     * @param paper   its background
     * @param ink     the colour of labels
     */
    public StripeMargin(Composite parent, Stripes stripes, Font font, Supplier<Color> paper, Supplier<Color> ink) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.stripes = stripes;
        this.paper = paper;
        this.ink = ink;
        setFont(font);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, this::point);
        addListener(SWT.MouseExit, event -> pointed(null));
    }

    /** Hears which passage is clicked. */
    public void onClick(Consumer<Coding> listener) {
        addListener(SWT.MouseDown, event -> at(event.x, event.y).ifPresent(listener));
    }

    /** Hears which passage is clicked twice. */
    public void onDoubleClick(Consumer<Coding> listener) {
        addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y).ifPresent(listener));
    }

    private void point(Event event) {
        pointed(at(event.x, event.y).orElse(null));
    }

    private void pointed(Coding coding) {
        if (coding != pointed) {
            pointed = coding;
            setToolTipText(coding == null ? null : stripes.told(coding));
            redraw();
        }
    }

    /** {@return the passage whose bar or label is at a place} */
    public Optional<Coding> at(int x, int y) {
        for (var box : boxes) {
            if (x >= box.x() - GAP && x < box.x() + box.width() && y >= box.y() && y < box.y() + layout.height()) {
                return Optional.of(box.bar().item());
            }
        }
        return bars.stream().filter(bar -> x >= layout.x(bar.lane()) - 1 && x <= layout.x(bar.lane()) + layout.bar() && y >= bar.top()
                && y < bar.bottom()).map(Bar::item).findFirst();
    }

    private void lay(GC gc) {
        var area = getClientArea();
        var depth = Math.max(1, stripes.depth());
        var pitch = Math.clamp((area.width - 2 * LEAST) / depth, NARROWEST, WIDEST);
        layout = new StripeLabels(pitch, Math.max(3, pitch - GAP), GAP, area.width - GAP, gc.getFontMetrics().getHeight(), LEAST);
        var now = new ArrayList<Bar<Coding>>();
        for (var coding : stripes.visible()) {
            var top = Math.max(0, stripes.top(coding));
            var bottom = Math.min(area.height, stripes.bottom(coding));
            if (bottom > top) {
                now.add(new Bar<>(coding, stripes.lane(coding), top, bottom, gc.textExtent(stripes.label(coding)).x));
            }
        }
        bars = now;
        boxes = layout.place(bars);
    }

    private void paint(GC gc) {
        var state = stripes.state();
        if (state != shown) {
            shown = state;
            lay(gc);
        }
        var background = paper.get();
        gc.setBackground(background);
        gc.fillRectangle(getClientArea());
        bars.forEach(bar -> draw(gc, bar, background));
        gc.setForeground(ink.get());
        gc.setBackground(background);
        for (var box : boxes) {
            if (box.isBelow()) {
                lead(gc, box, background);
            }
            gc.drawText(Elision.of(gc, stripes.label(box.bar().item()), box.width()), box.x(), box.y(), true);
        }
    }

    /** The line from a bar to its label below. */
    private void lead(GC gc, StripeLabels.Box<Coding> box, Color background) {
        gc.setForeground(Tints.visible(background, CodeColours.of(box.bar().item().getCode())));
        var x = layout.x(box.bar().lane()) + layout.bar() / 2;
        var y = box.y() + layout.height() / 2;
        gc.drawLine(x, box.bar().bottom() - 2, x, y);
        gc.drawLine(x, y, box.x() - 1, y);
        gc.setForeground(ink.get());
    }

    private void draw(GC gc, Bar<Coding> bar, Color background) {
        var colour = Tints.visible(background, CodeColours.of(bar.item().getCode()));
        var place = new Rectangle(layout.x(bar.lane()), bar.top() + 1, layout.bar(), Math.max(3, bar.bottom() - bar.top() - 3));
        gc.setBackground(colour);
        gc.fillRectangle(place);
        gc.setBackground(background);
        Pattern.of(stripes.kind(bar.item())).draw(gc, place);
        gc.setForeground(colour);
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
        if (stripes.isLinked(bar.item())) {
            gc.setForeground(ink.get());
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        if (stripes.isChosen(bar.item()) || bar.item() == pointed) {
            gc.setForeground(ink.get());
            gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
        }
    }
}
