// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {

    private static final String EXPLORER = "org.observatory.ui.explorer";

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
    }

    @Test
    void theFourProgrammesOfTheObservatoryAreSeenAtOnce() throws PartInitException {
        OpenObservatory.project();
        OpenObservatory.freshPage();
        OpenObservatory.view(IViewPart.class, EXPLORER);
        var tree = Widgets.all(OpenWorkbench.window().getShell(), Tree.class,
                one -> Widgets.texts(one).size() > 1).getFirst();
        for (var programme : List.of("ARPEA", "PHARE", "IMPACT", "ECOSYSTEME")) {
            assertTrue(Widgets.texts(tree).stream().anyMatch(text -> text.startsWith(programme)), programme);
        }
        OpenWorkbench.assertPainted(tree);
    }

    @Test
    void theProjectStaysOpenWhenTheExplorerIsClosed() throws PartInitException {
        var project = OpenObservatory.project();
        var page = OpenObservatory.freshPage();
        page.hideView(OpenObservatory.view(IViewPart.class, EXPLORER));
        OpenWorkbench.settle();
        assertSame(project, OpenObservatory.project());
        assertNotNull(project.observatory().eResource());
        OpenObservatory.freshPage();
    }
}
