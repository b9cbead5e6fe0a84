// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPart;
import org.observatory.ui.fields.FormPlan;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.SelectedForms;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.texts.Texts;

/** The pane below the codebook: what is said of the code or set selected, and edited there. */
final class CodeDetails {

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final ManagedForm managed;
    private final Consumer<EObject> opener;
    private final Consumer<Code> retype;
    private final CodebookWords words = CodebookWords.ofWorkbench();
    private OpenProject project;
    private SelectedForms forms;

    /**
     * Makes the pane, empty.
     *
     * @param opener opens an element in its editor
     * @param retype asks how a code is to be typed
     */
    CodeDetails(Composite parent, Consumer<EObject> opener, Consumer<Code> retype) {
        this.opener = opener;
        this.retype = retype;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setExpandHorizontal(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        managed = new ManagedForm(toolkit, form);
        managed.getMessageManager().setDecorationPosition(SWT.TOP | SWT.LEFT);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 8).applyTo(form.getBody());
        parent.addDisposeListener(event -> {
            managed.dispose();
            toolkit.dispose();
        });
    }

    /** Shows what is said of an element of a project; nothing for null. */
    void show(OpenProject of, EObject element) {
        settle();
        if (of != project) {
            forget();
            project = of;
        }
        if (project != null && forms == null) {
            forms = new SelectedForms(context(), form.getBody(), this::parts);
        }
        if (forms != null && forms.show(element == null ? List.of() : List.of(element))) {
            form.setOrigin(0, 0);
        }
    }

    private FieldContext context() {
        var edits = Edits.in(project);
        return new FieldContext(edits, edits::set, project.drafts(), ObservatoryLabels.ofWorkbench(), Texts.ofWorkbench(), toolkit,
                managed.getMessageManager(), new Icons(form), new DataBindingContext(), opener, opener, () -> form.reflow(true));
    }

    private List<FormPart> parts(FieldContext context, EObject element) {
        if (!(element instanceof Code code)) {
            return List.of(new ElementForm(context, form.getBody(), element, FormPlan.of(element.eClass())));
        }
        var plan = FormPlan.of(Literals.CODE).without(Literals.CODE__COLOUR, Literals.CODE__SHORTCUT, Literals.CODE__CODES,
                Literals.CODE__DECISIONS, Literals.CODE__TYPOLOGY, Literals.CODE__CATEGORY);
        return List.of(new LookSection(context, form.getBody(), code, Codebook.of(project), words, retype),
                new ElementForm(context, form.getBody(), code, plan.withoutFacts()),
                new ElementForm(context.with(new DataBindingContext()), form.getBody(), code, plan.factsOnly()),
                new DecisionsSection(context.with(new DataBindingContext()), form.getBody(), code));
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        if (forms != null) {
            forms.refresh();
        }
    }

    /** Takes over what was typed and waits for a pause. */
    void settle() {
        if (forms != null) {
            forms.settle();
        }
    }

    boolean setFocus() {
        return form.getBody().setFocus();
    }

    private void forget() {
        if (forms != null) {
            forms.show(List.of());
            forms = null;
        }
    }
}
