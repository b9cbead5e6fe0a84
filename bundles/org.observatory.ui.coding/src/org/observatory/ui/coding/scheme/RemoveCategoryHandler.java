// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.model.programmes.Category;
import org.observatory.ui.projects.Projects;

/** Merges the selected category of a typology with another, or deletes it, after a look at all that uses it. */
public final class RemoveCategoryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Category category) {
            window.getService(Projects.class).of(category)
                    .ifPresent(project -> SchemeDialogs.remove(window.getShell(), project, category));
        }
        return null;
    }
}
