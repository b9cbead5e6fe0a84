// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Where projects are edited: the thread of the user interface, between two of its events. Whoever gives it something waits; when the
 * workbench is closing, for nothing.
 *
 * @param display the one of the workbench
 */
public record EditingThread(Display display) implements Executor {

    /** @throws CancellationException when the workbench is closing */
    @Override
    public void execute(Runnable task) {
        if (display == Display.getCurrent()) {
            task.run();
            return;
        }
        try {
            display.syncExec(task);
        } catch (SWTException closing) {
            if (closing.code == SWT.ERROR_DEVICE_DISPOSED) {
                throw new CancellationException();
            }
            throw closing;
        }
    }
}
