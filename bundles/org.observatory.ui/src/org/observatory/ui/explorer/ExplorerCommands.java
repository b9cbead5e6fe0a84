// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import org.eclipse.core.commands.State;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.observatory.ui.texts.Sorting;

/** The commands of the explorer that remember how they are set. */
final class ExplorerCommands {

    static final String SORT = "org.observatory.ui.explorer.sort";
    static final String LINK = "org.observatory.ui.explorer.link";

    private ExplorerCommands() {
    }

    /** {@return how the explorer was sorted last} */
    static Sorting sorting(IWorkbenchSite site) {
        return "name".equals(state(site, SORT, RadioState.STATE_ID).getValue()) ? Sorting.NAME : Sorting.DATE;
    }

    /** {@return whether the explorer followed the editors last} */
    static boolean linked(IWorkbenchSite site) {
        return Boolean.TRUE.equals(state(site, LINK, RegistryToggleState.STATE_ID).getValue());
    }

    private static State state(IWorkbenchSite site, String command, String state) {
        return site.getService(ICommandService.class).getCommand(command).getState(state);
    }
}
