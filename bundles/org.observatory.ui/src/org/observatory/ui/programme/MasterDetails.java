// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;

/** A table above and, below it, the forms of what is selected in it. */
final class MasterDetails {

    private final FieldContext context;
    private final Composite upper;
    private final ScrolledForm lower;
    private final List<ElementForm> forms = new ArrayList<>();
    private List<EObject> shown = List.of();

    MasterDetails(FieldContext context, Composite body) {
        this.context = context;
        var sash = new SashForm(body, SWT.VERTICAL);
        sash.setSashWidth(6);
        context.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 300).applyTo(sash);
        upper = context.toolkit().createComposite(sash);
        GridLayoutFactory.fillDefaults().applyTo(upper);
        lower = context.toolkit().createScrolledForm(sash);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 8, 4, 4).spacing(0, 10).applyTo(lower.getBody());
        sash.setWeights(45, 55);
    }

    /** {@return the place of the table, with a grid of one column} */
    Composite upper() {
        return upper;
    }

    /** Shows the forms of these elements, or nothing. */
    void show(List<EObject> elements) {
        if (!Objects.equals(elements, shown)) {
            shown = elements;
            lower.setRedraw(false);
            forms.forEach(ElementForm::dispose);
            forms.clear();
            elements.forEach(element -> forms.add(new ElementForm(own(), lower.getBody(), element, FormPlan.of(element.eClass()))));
            lower.reflow(true);
            lower.setOrigin(0, 0);
            lower.setRedraw(true);
        }
    }

    void refresh() {
        forms.forEach(ElementForm::refresh);
    }

    void settle() {
        forms.forEach(ElementForm::settle);
    }

    void dispose() {
        forms.forEach(ElementForm::dispose);
        forms.clear();
    }

    private FieldContext own() {
        return context.with(new DataBindingContext(), () -> lower.reflow(true));
    }
}
