// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.observatory.charts.ChartService;
import org.observatory.ui.charts.show.Answer;
import org.observatory.ui.charts.show.Drawer;
import org.observatory.ui.charts.show.Keys;
import org.observatory.ui.charts.show.Latest;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.show.Wish;
import org.observatory.ui.charts.texts.Texts;

/** Draws the newest wish of a view in a job, down to the pixels, and hands it back to the user interface. */
final class LiveDrawing {

    /**
     * What was drawn.
     *
     * @param answer the answer to the wish
     * @param pixels the pixels of the picture; null for a sentence
     * @param keys   what its marks and rows stand for
     */
    record Drawn(Answer answer, Pixels pixels, Keys keys) {
    }

    private final Supplier<ChartService> service;
    private final Drawer drawer;
    private final Set<Integer> zooms = ConcurrentHashMap.newKeySet();
    private final Latest<Wish, Drawn> latest;
    private volatile boolean dark;

    LiveDrawing(Display display, Supplier<ChartService> service, Texts texts, Consumer<Drawn> receiver) {
        this.service = service;
        this.drawer = new Drawer(service, texts);
        this.latest = new Latest<>(inJobs(texts.get("job.draw")), inDisplay(display), this::draw, receiver);
    }

    /**
     * Draws a wish, unless a newer one follows.
     *
     * @param onDark whether the window is dark now
     */
    void ask(Wish wish, boolean onDark) {
        dark = onDark;
        latest.ask(wish);
    }

    /** {@return whether it drew for a dark window last} */
    boolean dark() {
        return dark;
    }

    void forget() {
        latest.forget();
    }

    void stop() {
        latest.stop();
    }

    private Drawn draw(Wish wish, BooleanSupplier abandoned) {
        var answer = drawer.draw(wish, abandoned);
        if (!(answer.shown() instanceof Shown.Picture picture)) {
            return new Drawn(answer, null, Keys.of(answer.shown()));
        }
        var pixels = new Pixels(service.get(), picture, dark, zooms);
        pixels.prepare();
        return new Drawn(answer, pixels, Keys.of(picture));
    }

    private static Executor inJobs(String name) {
        return task -> {
            var job = Job.createSystem(name, (IProgressMonitor monitor) -> task.run());
            job.setPriority(Job.SHORT);
            job.schedule();
        };
    }

    private static Executor inDisplay(Display display) {
        return task -> {
            try {
                display.asyncExec(task);
            } catch (SWTException closing) {
                if (closing.code != SWT.ERROR_DEVICE_DISPOSED) {
                    throw closing;
                }
            }
        };
    }
}
