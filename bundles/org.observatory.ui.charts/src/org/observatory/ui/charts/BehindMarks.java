// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/** Opens the elements behind a mark or row in their editor; where there are several, people choose. */
final class BehindMarks {

    private final IWorkbenchPartSite site;
    private final OpenProject project;

    BehindMarks(IWorkbenchPartSite site, OpenProject project) {
        this.site = site;
        this.project = project;
    }

    void open(List<String> keys, Control at) {
        var elements = keys.stream().flatMap(key -> Elements.find(project, key).stream()).toList();
        if (elements.size() == 1) {
            open(elements.getFirst());
        } else if (!elements.isEmpty()) {
            choose(elements, at);
        }
    }

    private void choose(List<EObject> elements, Control at) {
        var labels = ObservatoryLabels.ofWorkbench();
        var manager = new MenuManager();
        for (var element : elements) {
            manager.add(new Action(labels.name(element).replace("&", "&&")) {
                @Override
                public void run() {
                    BehindMarks.this.open(element);
                }
            });
        }
        var menu = manager.createContextMenu(at);
        menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }

    private void open(EObject element) {
        try {
            Elements.open(site.getPage(), project, element);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }
}
