// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import org.eclipse.core.runtime.IProgressMonitor;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;

/** Tells a monitor of the workbench, begun with {@link #STEPS}, how far a report is; its button says that it is no longer wanted. */
final class MonitorProgress implements Progress {

    /** Of how many steps a whole is. */
    static final int STEPS = 1000;

    private final IProgressMonitor monitor;
    private final Language language;
    private int worked;

    MonitorProgress(IProgressMonitor monitor, Language language) {
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
