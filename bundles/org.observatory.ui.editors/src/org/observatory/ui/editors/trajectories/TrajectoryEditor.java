// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.trajectories;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.PartInitException;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.elements.ProjectEditor;

/** The editor of a trajectory: one page. */
public final class TrajectoryEditor extends ProjectEditor {

    @Override
    protected void addPages() {
        try {
            addPage(new TrajectoryPage(this, Texts.ofWorkbench().get("trajectory.page")));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }

    @Override
    protected void createPages() {
        super.createPages();
        if (getContainer() instanceof CTabFolder tabs) {
            tabs.setTabHeight(0);
        }
    }
}
