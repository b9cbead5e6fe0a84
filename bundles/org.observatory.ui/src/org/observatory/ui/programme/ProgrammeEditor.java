// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import org.eclipse.ui.PartInitException;
import org.observatory.ui.elements.FormOnlyPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.texts.Texts;

/** The editor of a programme: four pages, the later of which show what stands below it. */
public final class ProgrammeEditor extends ProjectEditor {

    @Override
    protected void addPages() {
        var texts = Texts.ofWorkbench();
        try {
            addPage(new FormOnlyPage(this, "overview", texts.get("programme.overview")));
            addPage(new StudiesPage(this, texts.get("programme.studies")));
            addPage(new FiguresPage(this, texts.get("programme.figures")));
            addPage(new SourcesPage(this, texts.get("programme.sources")));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
