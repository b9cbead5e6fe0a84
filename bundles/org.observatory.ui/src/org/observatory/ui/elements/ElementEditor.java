// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.PartInitException;
import org.observatory.model.edit.ObservatoryLabels;

/** The editor of any element but programmes: one page, made from what the model says of its kind. */
public final class ElementEditor extends ProjectEditor {

    @Override
    protected void addPages() {
        try {
            addPage(new FormOnlyPage(this, "form", ObservatoryLabels.ofWorkbench().type(input().element().eClass())));
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
