// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.observatory.app.Messages;
import org.observatory.ui.projects.RecentProjects;

/** The projects opened lately, in the file menu. */
public final class RecentProjectsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var projects = RecentProjects.list();
        if (projects.isEmpty()) {
            var none = new Open(null);
            none.setText(Messages.welcome_noRecent);
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return projects.stream().map(Open::new).map(ActionContributionItem::new).toArray(IContributionItem[]::new);
    }

    private static final class Open extends Action {

        private final Path project;

        Open(Path project) {
            this.project = project;
            if (project != null) {
                setText(project.toString().replace("&", "&&") + "@");
            }
        }

        @Override
        public void run() {
            Commands.openProject(PlatformUI.getWorkbench(), project);
        }
    }
}
