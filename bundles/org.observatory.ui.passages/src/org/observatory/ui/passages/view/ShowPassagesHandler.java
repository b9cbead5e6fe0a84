// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.ui.passages.query.SelectionQuery;
import org.observatory.ui.projects.Projects;

/** Opens the view of passages on what is selected: codes, sets, cases, documents, coders, kept questions. */
public final class ShowPassagesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var selected = selected(event);
        try {
            var view = (PassagesView) window.getActivePage().showView(PassagesView.ID);
            if (!selected.isEmpty()) {
                window.getService(Projects.class).of(selected.getFirst())
                        .ifPresent(project -> view.show(project, SelectionQuery.of(selected)));
            }
        } catch (PartInitException unopened) {
            throw new ExecutionException(unopened.getMessage(), unopened);
        }
        return null;
    }

    private static List<EObject> selected(ExecutionEvent event) {
        var elements = new ArrayList<EObject>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && !(HandlerUtil.getActivePart(event) instanceof PassagesView)) {
            for (var each : selection) {
                var element = Adapters.adapt(each, EObject.class);
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
