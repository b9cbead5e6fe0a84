// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.SelectedForms;

/** A table above and, below it, the forms of what is selected in it. */
final class MasterDetails {

    private final Composite upper;
    private final ScrolledForm lower;
    private final SelectedForms forms;

    MasterDetails(FieldContext context, Composite body) {
        var sash = new SashForm(body, SWT.VERTICAL);
        sash.setSashWidth(6);
        context.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 300).applyTo(sash);
        upper = context.toolkit().createComposite(sash);
        GridLayoutFactory.fillDefaults().applyTo(upper);
        lower = context.toolkit().createScrolledForm(sash);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 8, 4, 4).spacing(0, 10).applyTo(lower.getBody());
        sash.setWeights(45, 55);
        forms = new SelectedForms(context.with(context.bindings(), () -> lower.reflow(true)), lower.getBody());
    }

    /** {@return the place of the table, with a grid of one column} */
    Composite upper() {
        return upper;
    }

    /** Shows the forms of these elements, or nothing. */
    void show(List<EObject> elements) {
        if (forms.show(elements)) {
            lower.setOrigin(0, 0);
        }
    }

    void refresh() {
        forms.refresh();
    }

    void settle() {
        forms.settle();
    }

    void dispose() {
        forms.dispose();
    }
}
