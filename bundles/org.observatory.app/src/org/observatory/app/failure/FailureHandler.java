// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.failure;

import java.time.Instant;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.observatory.app.Messages;

/** Receives every failure that nobody else has told: from the event loop, from jobs, from any part. */
public final class FailureHandler extends AbstractStatusHandler {

    private FailureDialog open;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        var status = adapter.getStatus();
        if ((style & StatusManager.LOG) != 0) {
            StatusManager.getManager().addLoggedStatus(status);
            ILog.of(FailureHandler.class).log(status);
        }
        var shown = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
        if (shown && status.getSeverity() != IStatus.CANCEL && PlatformUI.isWorkbenchRunning()) {
            var display = PlatformUI.getWorkbench().getDisplay();
            if ((style & StatusManager.BLOCK) != 0) {
                display.syncExec(() -> show(display, status, true));
            } else {
                display.asyncExec(() -> show(display, status, false));
            }
        }
    }

    private void show(Display display, IStatus status, boolean wait) {
        if (display.isDisposed()) {
            return;
        }
        var details = FailureDetails.of(status, Messages.failure_unexpected, Surroundings.lines(), Instant.now());
        if (open != null) {
            open.tellAnother(details);
            return;
        }
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        open = new FailureDialog(window == null ? display.getActiveShell() : window.getShell(), details, wait);
        open.whenClosed(() -> open = null);
        open.open();
    }
}
