// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Shows anew in a view what edits changed: once for all that come close together, a moment after the first, so that the part in
 * which somebody works is drawn before; and not while the view is hidden, but as soon as it is seen again.
 */
public final class LazyRefresh {

    private static final int PAUSE = 150;

    private final Control control;
    private final Runnable refresh;
    private boolean wanted;
    private boolean waiting;

    /**
     * Waits for edits.
     *
     * @param control what shows the elements
     * @param refresh shows them anew
     */
    public LazyRefresh(Control control, Runnable refresh) {
        this.control = control;
        this.refresh = refresh;
        control.addListener(SWT.Paint, event -> {
            if (wanted) {
                later(0);
            }
        });
    }

    /** Shows it soon, or when it is seen again. */
    public void soon() {
        wanted = true;
        later(PAUSE);
    }

    private void later(int pause) {
        if (!waiting && !control.isDisposed()) {
            waiting = true;
            control.getDisplay().timerExec(pause, () -> {
                waiting = false;
                if (!control.isDisposed() && control.isVisible()) {
                    now();
                }
            });
        }
    }

    /** Shows at once what is still to be shown. */
    public void now() {
        if (wanted && !control.isDisposed()) {
            wanted = false;
            refresh.run();
        }
    }
}
