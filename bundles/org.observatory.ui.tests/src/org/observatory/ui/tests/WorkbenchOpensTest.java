// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkbenchOpensTest {

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
    }

    @Test
    void theWindowOpensWithItsPerspective() {
        var window = OpenWorkbench.window();
        OpenWorkbench.waitFor("the window", () -> window.getShell().isVisible());
        assertNotNull(window.getActivePage().getPerspective());
        assertFalse(window.getShell().getText().isBlank());
    }

    @Test
    void theWorkbenchAsksForNothingOnItsFirstStart() {
        int shells = PlatformUI.getWorkbench().getDisplay().getShells().length;
        assertFalse(shells == 0);
        for (var shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            assertFalse(shell.isVisible() && shell != OpenWorkbench.window().getShell(), shell.getText());
        }
    }
}
