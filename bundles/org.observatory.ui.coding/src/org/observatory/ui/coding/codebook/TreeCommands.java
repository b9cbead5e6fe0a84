// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The edit commands of the workbench where they mean the tree: while it has the focus, not while a text is being typed. */
final class TreeCommands {

    private final IHandlerService service;
    private final List<IHandlerActivation> active = new ArrayList<>();

    /**
     * Gives commands to a control.
     *
     * @param work what each command does, by its identity
     */
    TreeCommands(IWorkbenchPartSite site, Control control, Map<String, Runnable> work) {
        service = site.getService(IHandlerService.class);
        control.addFocusListener(FocusListener.focusGainedAdapter(event -> {
            release();
            work.forEach((command, run) -> active.add(service.activateHandler(command, handler(run))));
        }));
        control.addFocusListener(FocusListener.focusLostAdapter(event -> release()));
        control.addDisposeListener(event -> release());
    }

    private void release() {
        service.deactivateHandlers(active);
        active.clear();
    }

    private static IHandler handler(Runnable run) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        };
    }
}
