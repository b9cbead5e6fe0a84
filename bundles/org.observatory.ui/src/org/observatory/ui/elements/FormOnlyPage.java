// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;

/** A page that is the form of the editor's element. */
public final class FormOnlyPage extends PartsPage {

    private final FormPlan plan;

    /**
     * Makes the page of all that the model says of the element's kind.
     *
     * @param editor its editor
     * @param id     its identity among the pages
     * @param title  the name on its tab
     */
    public FormOnlyPage(ProjectEditor editor, String id, String title) {
        this(editor, id, title, FormPlan.of(editor.input().element().eClass()));
    }

    /**
     * Makes the page of a part of it.
     *
     * @param editor its editor
     * @param id     its identity among the pages
     * @param title  the name on its tab
     * @param plan   what to show
     */
    public FormOnlyPage(ProjectEditor editor, String id, String title, FormPlan plan) {
        super(editor, id, title);
        this.plan = plan;
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        add(new ElementForm(shared.with(new DataBindingContext()), body, owner().input().element(), plan));
    }
}
