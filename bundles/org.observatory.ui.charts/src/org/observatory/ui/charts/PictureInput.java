// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.observatory.ui.charts.show.Spots;

/** What mouse and keys do on a picture: the same with either. */
final class PictureInput {

    private static final int LEFT_BUTTON = 1;

    private final ChartPicture picture;

    PictureInput(ChartPicture picture) {
        this.picture = picture;
    }

    void listenTo(Canvas canvas) {
        canvas.addListener(SWT.MouseMove, event -> picture.point(event.x, event.y));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            if (event.button == LEFT_BUTTON) {
                picture.choose(picture.spots().at(event.x, event.y).orElse(null));
            }
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> picture.openChosen());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(Spots.Way.LEFT);
            case SWT.ARROW_RIGHT -> go(Spots.Way.RIGHT);
            case SWT.ARROW_UP -> go(Spots.Way.UP);
            case SWT.ARROW_DOWN -> go(Spots.Way.DOWN);
            case SWT.HOME -> picture.spots().first().ifPresent(picture::choose);
            case SWT.END -> picture.spots().last().ifPresent(picture::choose);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> picture.openChosen();
            case SWT.ESC -> picture.choose(null);
            default -> { }
        }
    }

    private void go(Spots.Way way) {
        var spots = picture.spots();
        picture.chosen().map(from -> spots.next(from, way)).or(spots::first).ifPresent(picture::choose);
    }
}
