// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.SelectedForms;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.texts.Texts;

/** The pane below the codebook: what is said of the code or set selected, and edited there. */
final class CodeDetails {

    private static final int WIDTH = 240;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final ManagedForm managed;
    private final Consumer<EObject> opener;
    private final Consumer<Code> retype;
    private final CodebookWords words = CodebookWords.ofWorkbench();
    private OpenProject project;
    private final StackLayout stack = new StackLayout();
    private Composite page;
    private Composite codes;
    private Composite sets;
    private CodeForm codeForm;
    private SelectedForms others;
    private EObject shown;

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
        if (project != null && page == null) {
            make();
        }
        if (page == null) {
            return;
        }
        if (element instanceof Code code) {
            codeForm().show(code);
        } else {
            others.show(element == null ? List.of() : List.of(element));
        }
        var top = element == null ? null : element instanceof Code ? codes : sets;
        if (stack.topControl != top) {
            stack.topControl = top;
            page.layout();
            form.reflow(true);
        }
        if (element != shown) {
            shown = element;
            form.setOrigin(0, 0);
        }
    }

    private void make() {
        page = toolkit.createComposite(form.getBody());
        page.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(page);
        sets = column();
        others = new SelectedForms(context(), sets, (own, element) -> List.of(new ElementForm(own, sets, element,
                FormPlan.of(element.eClass()))));
    }

    private Composite column() {
        var column = toolkit.createComposite(page);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 8).applyTo(column);
        return column;
    }

    private CodeForm codeForm() {
        if (codeForm == null) {
            codes = column();
            codeForm = new CodeForm(context(), codes, Codebook.of(project), words, retype);
        }
        return codeForm;
    }

    private FieldContext context() {
        var edits = Edits.in(project);
        return new FieldContext(edits, edits::set, project.drafts(), ObservatoryLabels.ofWorkbench(), Texts.ofWorkbench(), toolkit,
                managed.getMessageManager(), new Icons(form), new DataBindingContext(), opener, opener, () -> form.reflow(true));
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        if (codeForm != null) {
            codeForm.refresh();
        }
        if (others != null) {
            others.refresh();
        }
    }

    /** Takes over what was typed and waits for a pause. */
    void settle() {
        if (codeForm != null) {
            codeForm.settle();
        }
        if (others != null) {
            others.settle();
        }
    }

    private void forget() {
        if (page != null) {
            others.dispose();
            page.dispose();
        }
        page = null;
        codes = null;
        codeForm = null;
        others = null;
        shown = null;
        stack.topControl = null;
    }
}
