// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;

/** A page that is the form of the editor's element. */
public final class FormOnlyPage extends ProjectPage {

    private ElementForm form;

    /**
     * Makes the page.
     *
     * @param editor its editor
     * @param id     its identity among the pages
     * @param title  the name on its tab
     */
    public FormOnlyPage(ProjectEditor editor, String id, String title) {
        super(editor, id, title);
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var element = owner().input().element();
        form = new ElementForm(shared.with(new DataBindingContext()), body, element, FormPlan.of(element.eClass()));
    }

    @Override
    protected void update() {
        form.refresh();
    }

    @Override
    public boolean reveals(EObject element) {
        return true;
    }

    @Override
    public void reveal(EObject element) {
        if (form != null) {
            form.reveal(element);
        }
    }

    @Override
    public void settle() {
        if (form != null) {
            form.settle();
        }
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (form != null) {
            form.dispose();
        }
        super.dispose();
    }
}
