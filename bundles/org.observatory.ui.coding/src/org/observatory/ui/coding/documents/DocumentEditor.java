// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import org.eclipse.ui.PartInitException;
import org.observatory.coding.Segment;
import org.observatory.ui.coding.CodesSelection;
import org.observatory.ui.coding.anchors.EditPage;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.elements.ProjectEditor;

/** The editor of a document: its text, to be read and coded, and what is known of it. */
public final class DocumentEditor extends ProjectEditor {

    private TextPage text;

    @Override
    protected void addPages() {
        var texts = CodingTexts.ofWorkbench();
        try {
            text = new TextPage(this, texts.get("document.text"));
            addPage(text);
            addPage(new DocumentPage(this, texts.get("document.page")));
            addPage(new EditPage(this));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }

    /** {@return how many passages of the text are marked since they are selected in another part of the window} */
    public int linked() {
        return text.linked();
    }

    /** Does what a command says, on the page of the text. */
    void perform(DocumentAction action) {
        if (getActivePageInstance() != text) {
            setActivePage(text.getId());
        }
        text.perform(action);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Segment.class) {
            return text == null ? null : adapter.cast(text.selectedText().orElse(null));
        }
        return adapter == CodesSelection.class && text != null ? adapter.cast((CodesSelection) text::code) : super.getAdapter(adapter);
    }
}
