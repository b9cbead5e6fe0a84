// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Lets the tools that show an icon and no text tell their tool tip as their name. Views and editors get their tools from the
 * platform, at any time: the tools of a window are looked at a moment after a part of it becomes active.
 */
public final class ToolNames {

    private static final String TOLD = "org.observatory.ui.fields.toolName";
    private static final int PAUSE = 500;

    private boolean waiting;

    private ToolNames() {
    }

    /** Follows all windows until the display is disposed. */
    public static void follow(Display display) {
        var names = new ToolNames();
        display.addFilter(SWT.Activate, event -> names.soon(display));
        names.soon(display);
    }

    private void soon(Display display) {
        if (!waiting) {
            waiting = true;
            display.timerExec(PAUSE, () -> {
                waiting = false;
                for (Shell shell : display.getShells()) {
                    tell(shell);
                }
            });
        }
    }

    private static void tell(Control control) {
        if (control instanceof ToolBar bar) {
            for (var item : bar.getItems()) {
                tell(item);
            }
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                tell(child);
            }
        }
    }

    private static void tell(ToolItem item) {
        var tip = item.getToolTipText();
        if (item.getText().isEmpty() && tip != null && !tip.isEmpty() && !tip.equals(item.getData(TOLD))) {
            item.setData(TOLD, tip);
            SystemNames.set(item, tip);
        }
    }
}
