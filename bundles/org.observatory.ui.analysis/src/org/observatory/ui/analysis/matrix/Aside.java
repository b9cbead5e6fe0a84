// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.observatory.ui.analysis.texts.AnalysisTexts;

/**
 * Does at once what is done with a small matrix, and beside the window what would keep it from answering.
 *
 * @param of    nothing is told once it is gone
 * @param texts the words of the language
 */
record Aside(Control of, AnalysisTexts texts) {

    /** So many cells are sorted, or written as text, within some hundredths of a second. */
    private static final long QUICK = 20_000;

    /**
     * Works, and tells of it in the thread of the window.
     *
     * @param cells how many cells it concerns
     * @param name  the key of what it is called in the list of what goes on
     * @param work  done in any thread
     * @param then  is told what came of it
     */
    <T> void run(long cells, String name, Supplier<T> work, Consumer<T> then) {
        if (cells <= QUICK) {
            then.accept(work.get());
            return;
        }
        var display = of.getDisplay();
        var job = Job.create(texts.get(name), (IProgressMonitor monitor) -> {
            var done = work.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!of.isDisposed()) {
                        then.accept(done);
                    }
                });
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }
}
