// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Knows whether a view or editor is seen, and asks it to refresh once it is, or shortly after a burst of changes has ended. */
final class Watch implements IPartListener2 {

    private static final int BURST_MILLIS = 120;

    private final IWorkbenchPart view;
    private final Runnable refresh;
    private final Runnable burstEnded = this::burstEnded;
    private final Display display;
    private boolean visible;
    private boolean disposed;

    Watch(IWorkbenchPart view, Runnable refresh) {
        this.view = view;
        this.refresh = refresh;
        this.display = view.getSite().getShell().getDisplay();
        visible = view.getSite().getPage().isPartVisible(view);
        view.getSite().getPage().addPartListener(this);
    }

    boolean seen() {
        return visible;
    }

    /** Refreshes when no further change follows at once. */
    void later() {
        display.timerExec(BURST_MILLIS, burstEnded);
    }

    private void burstEnded() {
        if (!disposed) {
            refresh.run();
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == view && !visible) {
            visible = true;
            refresh.run();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
        if (part.getPart(false) == view) {
            visible = false;
        }
    }

    void dispose() {
        disposed = true;
        view.getSite().getPage().removePartListener(this);
    }
}
