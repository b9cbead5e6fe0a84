// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.charts.show.Behind;
import org.observatory.ui.passages.view.PassagesView;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/**
 * Shows what is behind a mark or row: the passages counted in it in their view, anything else in its editor; where there are
 * several, people choose.
 */
final class BehindMarks {

    private final IWorkbenchPartSite site;
    private final OpenProject project;

    BehindMarks(IWorkbenchPartSite site, OpenProject project) {
        this.site = site;
        this.project = project;
    }

    /**
     * Shows it.
     *
     * @param key    the key of the mark or row
     * @param origin what it is called, as the passages are headed
     * @param at     where a menu opens
     */
    void open(String key, String origin, Control at) {
        var behind = Behind.of(project.content(), key);
        if (!behind.codings().isEmpty()) {
            showPassages(behind.codings(), origin);
        } else if (behind.elements().size() == 1) {
            open(behind.elements().getFirst());
        } else if (!behind.elements().isEmpty()) {
            choose(behind.elements(), at);
        }
    }

    private void showPassages(Set<String> codings, String origin) {
        try {
            ((PassagesView) site.getPage().showView(PassagesView.ID)).show(project, codings, origin);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
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
