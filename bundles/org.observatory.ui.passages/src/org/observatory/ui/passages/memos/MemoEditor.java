// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.PartInitException;
import org.observatory.ui.elements.ProjectEditor;

/** The editor of a memo: its facts, its text, and what it is about. */
public final class MemoEditor extends ProjectEditor {

    /** The identity of the editor. */
    public static final String ID = "org.observatory.ui.passages.memo";

    @Override
    protected void addPages() {
        try {
            addPage(new MemoPage(this, MemoTexts.ofWorkbench().get("editor.page")));
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
