// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the welcome page back. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            page.openEditor(new WelcomeInput(), WelcomeEditor.ID);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The welcome page does not open", e);
        }
    }
}
