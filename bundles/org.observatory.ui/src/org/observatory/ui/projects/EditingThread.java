// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.widgets.Display;

/**
 * Where projects are edited: the thread of the user interface, between two of its events. Whoever gives it something waits; when the
 * workbench is closing, for nothing. What is given one after the other lets keys and clicks pass between, which
 * {@link Display#syncExec} does not in the workbench: it does all that waits in one go.
 *
 * @param display the one of the workbench
 */
public record EditingThread(Display display) implements Executor {

    private static final long PATIENCE = 200;

    /** @throws CancellationException when the workbench is closing, or the waiting thread is interrupted */
    @Override
    public void execute(Runnable task) {
        if (display == Display.getCurrent()) {
            task.run();
            return;
        }
        var done = new FutureTask<Void>(task, null);
        if (!display.isDisposed()) {
            display.asyncExec(done);
        }
        while (!isDone(done)) {
            if (display.isDisposed()) {
                throw new CancellationException();
            }
        }
    }

    private static boolean isDone(FutureTask<Void> task) {
        try {
            task.get(PATIENCE, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waiting) {
            return false;
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }
}
