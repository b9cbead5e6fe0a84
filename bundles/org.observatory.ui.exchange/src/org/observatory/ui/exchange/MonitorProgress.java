// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;

/** Tells the progress of an import where the workbench shows it, and hears that somebody abandons it. */
public final class MonitorProgress implements Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private final Language language;
    private int told;

    /**
     * Begins to tell.
     *
     * @param monitor  where
     * @param task     what is being done
     * @param language the language of the steps
     */
    public MonitorProgress(IProgressMonitor monitor, String task, Language language) {
        this.monitor = monitor;
        this.language = language;
        monitor.beginTask(task, TICKS);
    }

    @Override
    public void report(double done, Label step) {
        monitor.subTask(step.in(language));
        var ticks = (int) (done * TICKS);
        if (ticks > told) {
            monitor.worked(ticks - told);
            told = ticks;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
