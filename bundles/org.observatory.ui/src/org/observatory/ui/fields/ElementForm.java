// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Statement;

/** The form of one element: a section for its names and facts, one for what is said of it, one for each of its lists. */
public final class ElementForm implements FormPart {


    private final FieldContext context;
    private final EObject element;
    private final List<FieldCell> cells = new ArrayList<>();
    private final List<ListSection> lists = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private Contradictions contradictions;
    private final Adapter listener = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (!change.isTouch()) {
                judge();
            }
        }
    };

    /**
     * Makes the form.
     *
     * @param context what it shares with the rest of the page; its bindings belong to this form alone
     * @param parent  a composite with a grid of one column, to which the sections are added
     * @param element the element
     * @param plan    what to show of it
     */
    public ElementForm(FieldContext context, Composite parent, EObject element, FormPlan plan) {
        this.context = context;
        this.element = element;
        cells(parent, context.labels().type(element.eClass()), plan.facts());
        cells(parent, context.texts().get("form.texts"), plan.texts());
        plan.lists().forEach(list -> list(parent, list));
        if (plan.judged() && element instanceof Sourced sourced) {
            list(parent, Literals.SOURCED__SOURCES);
        }
        if (plan.judged() && element instanceof Sourced sourced && !(element instanceof Disagreement) && !(element instanceof Statement)) {
            contradictions = new Contradictions(context, parent, sourced::getDisagreements, sourced);
            controls.add(contradictions.control());
        }
        element.eAdapters().add(listener);
        judge();
    }

    @Override
    public void refresh() {
        lists.forEach(ListSection::refresh);
        if (contradictions != null) {
            contradictions.refresh();
        }
    }

    @Override
    public void settle() {
        settle(context.bindings());
    }

    static void settle(DataBindingContext bindings) {
        for (var binding : bindings.getBindings()) {
            if (binding.getTarget() instanceof IObservableValue<?> typed) {
                typed.getValue();
            }
        }
    }

    @Override
    public boolean setFocus() {
        return !cells.isEmpty() && cells.getFirst().control().setFocus();
    }

    @Override
    public void reveal(EObject child) {
        lists.forEach(list -> list.select(child));
    }

    @Override
    public void dispose() {
        element.eAdapters().remove(listener);
        context.bindings().dispose();
        controls.forEach(Control::dispose);
    }

    private void cells(Composite parent, String title, List<FormPlan.Cell> plan) {
        if (plan.isEmpty()) {
            return;
        }
        var section = section(context, parent, title);
        var grid = FieldGrid.in(context, section);
        plan.forEach(cell -> cells.add(new FieldCell(context, grid, element, cell)));
        controls.add(section);
    }

    private void list(Composite parent, EReference reference) {
        var section = section(context, parent, context.labels().feature(reference));
        lists.add(new ListSection(context, section, element, reference));
        controls.add(section);
    }

    /** {@return a section of a form, as wide as the form} */
    public static Section section(FieldContext context, Composite parent, String title) {
        var section = context.toolkit().createSection(parent,
                ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(title);
        section.clientVerticalSpacing = 4;
        section.titleBarTextMarginWidth = 4;
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(section);
        return section;
    }

    private void judge() {
        var found = new Consistency(context.texts()).of(element);
        cells.forEach(cell -> cell.inconsistency(found.get(cell.feature())));
    }
}
