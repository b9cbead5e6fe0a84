// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The forms of what is selected elsewhere on the page; they come and go with the selection. */
public final class SelectedForms implements FormPart {

    private final FieldContext context;
    private final Composite parent;
    private final BiFunction<FieldContext, EObject, List<FormPart>> maker;
    private final List<FormPart> parts = new ArrayList<>();
    private List<EObject> shown = List.of();

    /**
     * Makes the place of forms made from what the model says of each kind.
     *
     * @param context what the page shares; each form has bindings of its own
     * @param parent  a composite with a grid of one column
     */
    public SelectedForms(FieldContext context, Composite parent) {
        this(context, parent, (own, element) -> List.of(new ElementForm(own, parent, element, FormPlan.of(element.eClass()))));
    }

    /**
     * Makes the place of forms made otherwise.
     *
     * @param context what the page shares
     * @param parent  a composite with a grid of one column
     * @param maker   makes the parts of an element in the parent, with bindings of their own
     */
    public SelectedForms(FieldContext context, Composite parent, BiFunction<FieldContext, EObject, List<FormPart>> maker) {
        this.context = context;
        this.parent = parent;
        this.maker = maker;
    }

    /** Shows the forms of these elements; leaves them as they are when they are shown already. */
    public boolean show(List<? extends EObject> elements) {
        if (elements.equals(shown)) {
            return false;
        }
        shown = List.copyOf(elements);
        parent.setRedraw(false);
        dispose();
        shown.forEach(element -> parts.addAll(maker.apply(context.with(new DataBindingContext()), element)));
        parent.setRedraw(true);
        parent.requestLayout();
        context.reflow().run();
        return true;
    }

    @Override
    public void refresh() {
        parts.forEach(FormPart::refresh);
    }

    @Override
    public void settle() {
        parts.forEach(FormPart::settle);
    }

    @Override
    public void reveal(EObject element) {
        parts.forEach(part -> part.reveal(element));
    }

    @Override
    public void dispose() {
        parts.forEach(FormPart::dispose);
        parts.clear();
    }
}
