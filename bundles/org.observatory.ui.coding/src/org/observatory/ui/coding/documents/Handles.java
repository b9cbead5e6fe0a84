// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.observatory.coding.Boundaries;
import org.observatory.coding.Boundaries.End;
import org.observatory.coding.CodeColours;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Coding;
import org.observatory.ui.coding.stripes.Tints;

/** The handles at both ends of the chosen passage: dragged, they move its ends; the selection shows where to. */
final class Handles {

    private static final int NEAR = 6;
    private static final int WIDE = 2;
    private static final int KNOB = 6;

    private final TextReader reader;
    private final DocumentCoding coding;
    private final BiConsumer<Coding, Segment> moved;
    private End dragged;
    private Segment preview;

    Handles(TextReader reader, DocumentCoding coding, BiConsumer<Coding, Segment> moved) {
        this.reader = reader;
        this.coding = coding;
        this.moved = moved;
        var widget = reader.widget();
        Listener filter = this::mouse;
        var display = widget.getDisplay();
        for (var type : new int[] {SWT.MouseDown, SWT.MouseMove, SWT.MouseUp}) {
            display.addFilter(type, filter);
            widget.addListener(SWT.Dispose, event -> display.removeFilter(type, filter));
        }
        widget.addListener(SWT.Paint, event -> paint(event.gc));
    }

    private Optional<Rectangle> handle(Coding one, End end) {
        var visible = reader.visible();
        var at = end == End.START ? one.getStart() : one.getEnd() - 1;
        if (reader.text() == null || !visible.contains(at)) {
            return Optional.empty();
        }
        var bounds = reader.bounds(at);
        return Optional.of(new Rectangle(end == End.START ? bounds.x - WIDE : bounds.x + bounds.width, bounds.y, WIDE,
                reader.row() - 3));
    }

    private void paint(GC gc) {
        coding.chosen().ifPresent(one -> {
            gc.setBackground(Tints.visible(reader.widget().getBackground(), CodeColours.of(one.getCode())));
            for (var end : End.values()) {
                handle(one, end).ifPresent(place -> {
                    gc.fillRectangle(place);
                    gc.fillOval(place.x - KNOB / 2 + 1, end == End.START ? place.y - 2 : place.y + place.height - 3, KNOB, KNOB);
                });
            }
        });
    }

    private Optional<End> near(Event event) {
        var one = coding.chosen().orElse(null);
        if (one != null) {
            for (var end : End.values()) {
                var place = handle(one, end).orElse(null);
                if (place != null && Math.abs(event.x - place.x) <= NEAR && event.y >= place.y - 3
                        && event.y <= place.y + place.height + 4) {
                    return Optional.of(end);
                }
            }
        }
        return Optional.empty();
    }

    private void mouse(Event event) {
        if (event.widget != reader.widget()) {
            return;
        }
        switch (event.type) {
            case SWT.MouseDown -> {
                dragged = event.button == 1 ? near(event).orElse(null) : null;
                preview = null;
                take(event, dragged != null);
            }
            case SWT.MouseMove -> {
                if (dragged != null) {
                    drag(event);
                    take(event, true);
                } else {
                    var cursor = near(event).isPresent() ? SWT.CURSOR_SIZEWE : SWT.CURSOR_IBEAM;
                    reader.widget().setCursor(reader.widget().getDisplay().getSystemCursor(cursor));
                }
            }
            default -> {
                if (dragged != null) {
                    dragged = null;
                    take(event, true);
                    var one = coding.chosen().orElse(null);
                    if (one != null && preview != null) {
                        moved.accept(one, preview);
                    }
                }
            }
        }
    }

    private void drag(Event event) {
        coding.chosen().ifPresent(one -> reader.at(event.x, event.y)
                .flatMap(offset -> Boundaries.moved(reader.text(), Segment.of(one), dragged, offset)).ifPresent(to -> {
                    preview = to;
                    reader.select(to.start(), to.end());
                }));
    }

    /** {@return whether a handle is dragged now} */
    boolean isDragged() {
        return dragged != null;
    }

    private static void take(Event event, boolean taken) {
        if (taken) {
            event.type = SWT.None;
        }
    }
}
