// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import org.eclipse.ui.PartInitException;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.elements.ProjectEditor;

/** The editor of a document. */
public final class DocumentEditor extends ProjectEditor {

    @Override
    protected void addPages() {
        var texts = CodingTexts.ofWorkbench();
        try {
            addPage(new TextPage(this, texts.get("document.text")));
            addPage(new DocumentPage(this, texts.get("document.page")));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
