// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Names;

/** Shows trajectories as a timeline: each step can be pointed at, chosen and opened, by the mouse or by the keys. */
public final class TimelinePicture {

    private static final int LEFT_BUTTON = 1;
    private static final int LEAST = 320;

    private final ObservatoryLabels labels;
    private final TimelineText text;
    private final Canvas canvas;
    private Timeline timeline = new Timeline(List.of(), 0, 0);
    private TimelineLayout layout;
    private Step chosen;
    private Consumer<Step> choose = step -> { };
    private Consumer<Step> open = step -> { };

    /**
     * Makes an empty picture.
     *
     * @param parent the composite it stands in
     * @param labels the names of the elements
     */
    public TimelinePicture(Composite parent, ObservatoryLabels labels) {
        this.labels = labels;
        this.text = new TimelineText(labels);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                var width = wide == SWT.DEFAULT ? LEAST : wide;
                return new Point(width, high == SWT.DEFAULT ? TimelineLayout.of(timeline, width, lineHeight()).height() : high);
            }
        };
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> lay());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseMove, event -> point(event.x, event.y));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseDoubleClick, event -> chosen().ifPresent(open));
        canvas.addListener(SWT.KeyDown, event -> key(event.keyCode));
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        Names.describe(canvas, () -> text.name(timeline), () -> text.description(timeline));
        Names.role(canvas, ACC.ROLE_GRAPHIC, () -> chosen == null ? "" : text.tooltip(chosen));
    }

    /** {@return its widget, whose preferred height is that of the timeline} */
    public Canvas control() {
        return canvas;
    }

    /** Shows these trajectories; the step chosen stays so while it is among them. */
    public void show(List<Trajectory> trajectories) {
        timeline = Timeline.of(trajectories, labels);
        if (chosen != null && !timeline.steps().contains(chosen)) {
            chosen = null;
        }
        lay();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    /** {@return the height it needs at a width} */
    public int height(int width) {
        return TimelineLayout.of(timeline, width, lineHeight()).height();
    }

    /** {@return the step chosen} */
    public Optional<Step> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Marks a step that was chosen elsewhere, null for none, and tells nobody. */
    public void mark(Step step) {
        if (step != chosen) {
            chosen = step;
            canvas.redraw();
        }
    }

    /** Hears which step is chosen here; null for none. */
    public void onChoice(Consumer<Step> listener) {
        choose = listener;
    }

    /** Hears which step is to be opened. */
    public void onOpen(Consumer<Step> listener) {
        open = listener;
    }

    private void choose(Step step) {
        mark(step);
        canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        choose.accept(step);
    }

    private int lineHeight() {
        var gc = new GC(canvas);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private void lay() {
        layout = TimelineLayout.of(timeline, Math.max(LEAST, canvas.getClientArea().width), lineHeight());
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (layout == null) {
            lay();
        }
        var painter = new TimelinePainter(gc, layout, text, canvas.getForeground(), canvas.getBackground());
        if (timeline.isEmpty()) {
            gc.setForeground(canvas.getForeground());
            gc.drawText(text.name(timeline), TimelineLayout.MARGIN, TimelineLayout.MARGIN, true);
        } else {
            painter.paint(canvas.getFont(), JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            chosen().flatMap(layout::of).ifPresent(bar -> painter.ring(bar, canvas.isFocusControl()));
        }
        if (canvas.isFocusControl() && chosen == null) {
            var area = canvas.getClientArea();
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }

    private void point(int x, int y) {
        var told = layout.at(x, y).map(bar -> text.tooltip(bar.step()).replace("&", "&&")).orElse(null);
        if (!Objects.equals(told, canvas.getToolTipText())) {
            canvas.setToolTipText(told);
        }
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == LEFT_BUTTON) {
            choose(layout.at(event.x, event.y).map(Bar::step).orElse(null));
        }
    }

    private void key(int code) {
        switch (code) {
            case SWT.ARROW_LEFT -> go(TimelineMoves.Way.BEFORE);
            case SWT.ARROW_RIGHT -> go(TimelineMoves.Way.AFTER);
            case SWT.ARROW_UP -> go(TimelineMoves.Way.ABOVE);
            case SWT.ARROW_DOWN -> go(TimelineMoves.Way.BELOW);
            case SWT.HOME -> go(TimelineMoves.Way.FIRST);
            case SWT.END -> go(TimelineMoves.Way.LAST);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> chosen().ifPresent(open);
            case SWT.ESC -> choose(null);
            default -> { }
        }
    }

    private void go(TimelineMoves.Way way) {
        var from = chosen().flatMap(layout::of).orElse(null);
        TimelineMoves.next(layout.bars(), from, way).ifPresent(bar -> choose(bar.step()));
    }
}
