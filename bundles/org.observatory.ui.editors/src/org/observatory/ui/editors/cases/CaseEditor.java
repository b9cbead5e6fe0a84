// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.cases;

import org.eclipse.ui.PartInitException;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.elements.ProjectEditor;

/** The editor of a case. */
public final class CaseEditor extends ProjectEditor {

    @Override
    protected void addPages() {
        var texts = Texts.ofWorkbench();
        try {
            addPage(new CasePage(this, texts.get("case.page")));
            addPage(new CaseTrajectoriesPage(this, texts.get("case.trajectories")));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
