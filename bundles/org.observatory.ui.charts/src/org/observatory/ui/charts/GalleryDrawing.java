// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.ui.charts.gallery.Thumbnail;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.texts.Texts;

/** Draws the small pictures of the gallery one after the other in a job, those seen last first. For the user interface's thread. */
final class GalleryDrawing {

    private record Wanted(GalleryTile tile, Supplier<Input> tables) {
    }

    private final Display display;
    private final Charting charting;
    private final Texts texts;
    private final Runnable refused;
    private final Deque<Wanted> wanted = new ArrayDeque<>();
    private final Set<Integer> zooms = ConcurrentHashMap.newKeySet();
    private boolean busy;
    private boolean stopped;

    GalleryDrawing(Display display, Charting charting, Texts texts, Runnable refused) {
        this.refused = refused;
        this.display = display;
        this.charting = charting;
        this.texts = texts;
    }

    void draw(GalleryTile tile, Supplier<Input> tables) {
        wanted.addFirst(new Wanted(tile, tables));
        next();
    }

    /** Forgets what was not begun. */
    void forget() {
        wanted.clear();
    }

    void stop() {
        stopped = true;
        forget();
    }

    private void next() {
        wanted.removeIf(one -> one.tile().control().isDisposed());
        if (busy || stopped || wanted.isEmpty()) {
            return;
        }
        busy = true;
        var one = wanted.removeFirst();
        var item = one.tile().item();
        var dark = ChartPicture.dark(one.tile().control());
        var job = Job.createSystem(texts.get("job.draw"), (IProgressMonitor monitor) -> {
            var shown = Thumbnail.draw(charting.service(), item, one.tables(), texts, Progress.none());
            var pixels = shown instanceof Shown.Picture picture ? new Pixels(charting.service(), picture, dark, zooms) : null;
            if (pixels != null) {
                pixels.prepare();
            }
            if (shown instanceof Shown.Sentence sentence && sentence.failure() != null) {
                ILog.of(GalleryDrawing.class).error(sentence.text(), sentence.failure());
            }
            if (!display.isDisposed()) {
                display.asyncExec(() -> drawn(one.tile(), shown, pixels, dark));
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private void drawn(GalleryTile tile, Shown shown, Pixels pixels, boolean dark) {
        busy = false;
        if (!tile.control().isDisposed()) {
            tile.show(shown, pixels, dark);
            if (tile.isRefused()) {
                refused.run();
            }
        }
        next();
    }
}
