// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.ui.projects.CurrentProject;

/** The commands that keep work safe. */
public final class SafetyHandlers {

    private SafetyHandlers() {
    }

    /** Offers again what a crash left behind. */
    public static final class Recover extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            CurrentProject.of(window).ifPresent(project -> new Recoveries().offerAgain(window.getShell(), project));
            return null;
        }
    }

    /** Freezes a version. */
    public static final class Freeze extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            CurrentProject.of(window).ifPresent(project -> new Freezing(window).freeze(project));
            return null;
        }
    }

    /** Lists the frozen versions of the project that is looked at. */
    public static final class Versions extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            try {
                var view = (VersionsView) window.getActivePage().showView(VersionsView.ID);
                CurrentProject.of(window).filter(project -> !project.isArchive()).ifPresent(view::show);
            } catch (PartInitException unopened) {
                throw new ExecutionException(VersionsView.ID, unopened);
            }
            return null;
        }
    }
}
