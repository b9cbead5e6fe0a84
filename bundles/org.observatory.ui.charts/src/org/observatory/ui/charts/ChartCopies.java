// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Style;

/** Puts charts and their data on the clipboard. */
final class ChartCopies {

    /** Enough for the width of a slide or of a printed page at 300 dots to the inch. */
    private static final int WIDTH = 2000;

    private final Display display;
    private final ChartService service;

    ChartCopies(Display display, ChartService service) {
        this.display = display;
        this.service = service;
    }

    /** Draws the whole page of a style and copies it, in a job. */
    void picture(ChartSpec chart, Style style, String name) {
        ICoreRunnable task = monitor -> {
            try {
                var page = service.lay(chart, style, style.widthMm());
                var data = Pixels.data(service.image(page, WIDTH,
                        (int) Math.round(WIDTH * page.height() / page.width())));
                display.asyncExec(() -> put(data, ImageTransfer.getInstance()));
            } catch (ChartingException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
        Job.createSystem(name, task).schedule();
    }

    /** Copies rows as text. */
    void text(String rows) {
        if (!rows.isEmpty()) {
            put(rows, TextTransfer.getInstance());
        }
    }

    private void put(Object content, Transfer kind) {
        var clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { content }, new Transfer[] { kind });
        } finally {
            clipboard.dispose();
        }
    }
}
