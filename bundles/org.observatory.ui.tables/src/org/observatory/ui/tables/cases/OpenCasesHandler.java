// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.ui.projects.CurrentProject;

/** Opens the table of the cases of the project that is looked at. */
public final class OpenCasesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var project = CurrentProject.of(window);
        if (project.isPresent()) {
            try {
                window.getActivePage().openEditor(new CasesInput(project.get()), CasesEditor.ID);
            } catch (PartInitException unopened) {
                throw new ExecutionException(CasesEditor.ID, unopened);
            }
        }
        return null;
    }
}
