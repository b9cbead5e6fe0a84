// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.coders;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the menu of coders by keyboard, below the control in the toolbar where there is one. */
public final class CodeAsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var control = marked(window.getShell());
        CodersMenu.open(window, control == null ? window.getShell() : control);
        return null;
    }

    private static Control marked(Control control) {
        if (control.getData(CodersControl.MARK) != null) {
            return control.isVisible() ? control : null;
        }
        if (control instanceof Composite area) {
            for (var child : area.getChildren()) {
                var found = marked(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
