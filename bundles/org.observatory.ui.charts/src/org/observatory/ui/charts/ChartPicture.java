// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.ui.charts.show.Extent;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.show.Spot;
import org.observatory.ui.charts.show.Spots;
import org.observatory.ui.fields.Names;

/** The picture of a chart: painted at the resolution of the screen, each mark to be pointed at, chosen and opened. */
final class ChartPicture {

    private static final Label BASE = new Label("Base", "Base");
    private static final int RING = 3;
    private static final int TEXT_MARGIN = 24;
    /** A ground darker than this is that of a dark theme. */
    private static final double DARK = 0.18;

    private final Canvas canvas;
    private Shown shown = new Shown.Sentence("");
    private Spots spots = Spots.none();
    private Image image;
    private Spot chosen;
    private List<Spot> marked = List.of();
    private Consumer<Spot> choose = spot -> { };
    private Consumer<Spot> open = spot -> { };

    ChartPicture(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> dropImage());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        new PictureInput(this).listenTo(canvas);
        Names.describe(canvas, this::name, this::description);
        Names.role(canvas, ACC.ROLE_GRAPHIC, () -> chosen == null ? "" : chosen.title());
    }

    Canvas control() {
        return canvas;
    }

    /** {@return whether the window is dark, so that a white page would glare} */
    boolean dark() {
        return dark(canvas);
    }

    /** {@return whether a control is dark} */
    static boolean dark(Control control) {
        var ground = control.getBackground();
        return new Colour(ground.getRed(), ground.getGreen(), ground.getBlue()).luminance() < DARK;
    }

    /** {@return the room there is} */
    Extent extent() {
        var area = canvas.getClientArea();
        return new Extent(area.width, area.height);
    }

    /**
     * Shows a picture or a sentence.
     *
     * @param pixels the pixels of the picture; null for a sentence
     * @param marks  its marks
     */
    void show(Shown next, Pixels pixels, Spots marks) {
        dropImage();
        shown = next;
        spots = marks;
        image = pixels == null ? null : new Image(canvas.getDisplay(), pixels);
        chosen = chosen == null ? null : spots.again(chosen).orElse(null);
        marked = List.of();
        canvas.setToolTipText(null);
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    /** Hears which mark is chosen here, null for none. */
    void onChoice(Consumer<Spot> listener) {
        choose = listener;
    }

    /** Hears which mark is to be opened. */
    void onOpen(Consumer<Spot> listener) {
        open = listener;
    }

    Spots spots() {
        return spots;
    }

    Optional<Spot> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Chooses a mark, null for none, and tells it. */
    void choose(Spot spot) {
        chosen = spot;
        marked = List.of();
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        choose.accept(spot);
    }

    /** Opens the chosen mark. */
    void openChosen() {
        chosen().ifPresent(open);
    }

    /** Marks what was chosen elsewhere, and tells nobody. */
    void mark(List<Spot> others) {
        marked = List.copyOf(others);
        chosen = others.isEmpty() ? null : others.getFirst();
        canvas.redraw();
    }

    /** Whom the chart covers, on a line of its own; nothing where it does not say. */
    private String base() {
        return shown instanceof Shown.Picture drawn && !drawn.generated().captions().champ().isBlank()
                ? "\n" + BASE.in(drawn.chart().language()) + Wording.colon(drawn.chart().language()) + drawn.generated().captions().champ() : "";
    }

    /** Tells about the mark under the pointer: its value, and the base it is of. */
    void point(int x, int y) {
        var text = spots.at(x, y).map(spot -> (spot.title() + base()).replace("&", "&&")).orElse(null);
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    private void paint(GC gc) {
        switch (shown) {
            case Shown.Picture picture -> {
                gc.drawImage(image, picture.placement().x(), picture.placement().y());
                marked.forEach(spot -> ring(gc, spot.box(), false));
                chosen().ifPresent(spot -> ring(gc, spot.box(), canvas.isFocusControl()));
            }
            case Shown.Sentence sentence -> write(gc, sentence.text());
        }
        if (canvas.isFocusControl() && chosen == null) {
            var area = canvas.getClientArea();
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }

    /** Dark in white, so that it stands out on any mark and on the page. */
    private void ring(GC gc, Box box, boolean focus) {
        gc.setAntialias(SWT.ON);
        var x = (int) Math.floor(box.x()) - RING;
        var y = (int) Math.floor(box.y()) - RING;
        var width = (int) Math.ceil(box.width()) + 2 * RING;
        var height = (int) Math.ceil(box.height()) + 2 * RING;
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.setLineWidth(4);
        gc.drawRoundRectangle(x, y, width, height, RING, RING);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.setLineWidth(focus ? 2 : 1);
        gc.drawRoundRectangle(x, y, width, height, RING, RING);
    }

    private void write(GC gc, String sentence) {
        var area = canvas.getClientArea();
        var layout = new TextLayout(canvas.getDisplay());
        try {
            layout.setText(sentence);
            layout.setFont(canvas.getFont());
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(1, area.width - 2 * TEXT_MARGIN));
            gc.setForeground(canvas.getForeground());
            layout.draw(gc, TEXT_MARGIN, Math.max(TEXT_MARGIN / 2, (area.height - layout.getBounds().height) / 2));
        } finally {
            layout.dispose();
        }
    }

    private String name() {
        return switch (shown) {
            case Shown.Picture picture -> picture.chart().title();
            case Shown.Sentence sentence -> sentence.text();
        };
    }

    private String description() {
        return shown instanceof Shown.Picture picture ? picture.chart().alternative() : "";
    }

    private void dropImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
