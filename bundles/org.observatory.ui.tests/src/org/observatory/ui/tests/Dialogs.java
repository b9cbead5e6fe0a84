// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Looks at dialogs while they are open, and closes them. */
final class Dialogs {

    private static final int GLANCE = 50;

    private Dialogs() {
    }

    /** Opens a dialog, shows it to the visitor once it is there, and closes it. */
    static void visit(String what, Runnable open, Consumer<Shell> visitor) {
        var display = Display.getCurrent();
        var before = Set.of(display.getShells());
        var visited = new boolean[1];
        display.timerExec(GLANCE, new Runnable() {
            @Override
            public void run() {
                var dialog = newShell(display, before);
                if (dialog.isPresent()) {
                    OpenWorkbench.settle();
                    try {
                        visitor.accept(dialog.get());
                    } finally {
                        visited[0] = true;
                        if (!dialog.get().isDisposed()) {
                            dialog.get().close();
                        }
                    }
                } else if (!visited[0]) {
                    display.timerExec(GLANCE, this);
                }
            }
        });
        open.run();
        OpenWorkbench.waitFor(what, () -> visited[0] && newShell(display, before).isEmpty());
        assertTrue(visited[0], what);
    }

    private static Optional<Shell> newShell(Display display, Set<Shell> before) {
        return Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell))
                .filter(shell -> !shell.isDisposed() && shell.isVisible()).findFirst();
    }
}
