// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import static org.observatory.model.coding.CodingPackage.Literals.SCHEME;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__ATTRIBUTES;

import org.eclipse.ui.PartInitException;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.elements.FormOnlyPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.fields.FormPlan;

/** The editor of the codebook: codes, sets and coders; and the attributes of cases, speakers and documents. */
public final class CodebookEditor extends ProjectEditor {

    @Override
    protected void addPages() {
        var texts = Texts.ofWorkbench();
        try {
            addPage(new FormOnlyPage(this, "codes", texts.get("codebook.codes"), FormPlan.of(SCHEME).without(SCHEME__ATTRIBUTES)));
            addPage(new AttributesPage(this, texts.get("codebook.attributes")));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
