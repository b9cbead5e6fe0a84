// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;

/** Tells a monitor of the workbench, begun with {@link #STEPS}, how far some work is; its button says that it is no longer wanted. */
public final class MonitorProgress implements Progress {

    /** Of how many steps a whole is. */
    public static final int STEPS = 1000;

    private final IProgressMonitor monitor;
    private final Language language;
    private int worked;

    /**
     * Begins to tell.
     *
     * @param monitor  where; its task has begun
     * @param language the language of the steps
     */
    public MonitorProgress(IProgressMonitor monitor, Language language) {
        this.monitor = monitor;
        this.language = language;
    }

    @Override
    public void report(double done, Label step) {
        monitor.subTask(step.in(language));
        var now = (int) (Math.min(1, done) * STEPS);
        if (now > worked) {
            monitor.worked(now - worked);
            worked = now;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
