// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.failure;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells of a command that failed, which the platform merely writes in the log: a key or a menu never does nothing. */
public final class FailedCommands implements IExecutionListener {

    @Override
    public void postExecuteFailure(String command, ExecutionException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        var status = new Status(IStatus.ERROR, FailedCommands.class, String.valueOf(cause.getMessage()), cause);
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // Nothing can be done with this command here and now; the menu shows it greyed.
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        // Only failures matter.
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // Only failures matter.
    }
}
