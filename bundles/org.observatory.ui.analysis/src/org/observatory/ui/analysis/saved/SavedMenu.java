// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.saved;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.observatory.model.coding.SavedAnalysis;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

/** The analyses that the project looked at keeps, each of which is run by choosing it. */
public final class SavedMenu extends CompoundContributionItem {

    private static final int MOST = 20;

    @Override
    protected IContributionItem[] getContributionItems() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null || window.getActivePage() == null ? new IContributionItem[0]
                : CurrentProject.shownIn(window).stream().flatMap(project -> project.content().scheme().getAnalyses().stream().limit(MOST)
                        .map(saved -> item(window.getActivePage(), project, saved))).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbenchPage page, OpenProject project, SavedAnalysis saved) {
        var action = new Action(ObservatoryLabels.ofWorkbench().name(saved).replace("&", "&&") + "@",
                ImageDescriptor.createFromURL(SavedMenu.class.getResource("/icons/analysis.svg"))) {
            @Override
            public void run() {
                try {
                    Elements.open(page, project, saved);
                } catch (PartInitException unopened) {
                    throw new IllegalStateException(unopened);
                }
            }
        };
        return new ActionContributionItem(action);
    }
}
