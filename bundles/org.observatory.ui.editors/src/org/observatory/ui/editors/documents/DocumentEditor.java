// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.documents;

import org.eclipse.ui.PartInitException;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.elements.ProjectEditor;

/** The editor of a document. */
public final class DocumentEditor extends ProjectEditor {

    @Override
    protected void addPages() {
        var texts = Texts.ofWorkbench();
        try {
            addPage(new TextPage(this, texts.get("document.text")));
            addPage(new DocumentPage(this, texts.get("document.page")));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
