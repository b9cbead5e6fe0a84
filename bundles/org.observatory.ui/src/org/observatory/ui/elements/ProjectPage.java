// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.texts.Texts;

/** A page of an editor of one element. Its widgets are made when it is first shown. */
public abstract class ProjectPage extends FormPage {

    private final ProjectEditor editor;
    private FieldContext context;
    private boolean held;
    private boolean unlaid;

    /**
     * Makes a page.
     *
     * @param editor its editor
     * @param id     its identity among the pages
     * @param title  the name on its tab
     */
    protected ProjectPage(ProjectEditor editor, String id, String title) {
        super(editor, id, title);
        this.editor = editor;
    }

    @Override
    protected final void createFormContent(IManagedForm managed) {
        var form = managed.getForm();
        var project = editor.input().project();
        var edits = Edits.in(project);
        context = new FieldContext(edits, change(edits), project.drafts(), ObservatoryLabels.ofWorkbench(), Texts.ofWorkbench(),
                managed.getToolkit(), managed.getMessageManager(), new Icons(form), new DataBindingContext(), this::open,
                this::openItself, this::reflow);
        managed.getToolkit().decorateFormHeading(form.getForm());
        managed.getMessageManager().setDecorationPosition(SWT.TOP | SWT.LEFT);
        form.setImage(context.icons().of(editor.input().element().eClass()));
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(form.getBody());
        if (project.isReadOnly()) {
            form.setMessage(context.texts().get("projects.readOnlyMessage"), IMessageProvider.INFORMATION);
        }
        once(() -> {
            create(context, form.getBody());
            refresh();
        });
    }

    private void reflow() {
        unlaid = true;
        if (!held && !getManagedForm().getForm().isDisposed()) {
            unlaid = false;
            getManagedForm().getForm().reflow(true);
        }
    }

    /** Does something and lays the page out once, if anything of it asks for that: laying out takes longer than most of it. */
    protected final void once(Runnable deed) {
        var outer = held;
        held = true;
        try {
            deed.run();
        } finally {
            held = outer;
        }
        if (unlaid && !held) {
            reflow();
        }
    }

    /**
     * {@return what happens when a field of the page was changed}
     *
     * @param edits makes the edits of the page
     */
    protected FieldContext.Change change(Edits edits) {
        return edits::set;
    }

    /** Makes the widgets of the page. */
    protected abstract void create(FieldContext shared, Composite body);

    /** Shows what was changed elsewhere; called only after {@link #create}. */
    protected abstract void update();

    /** {@return whether the page is the one that shows an element} */
    public abstract boolean reveals(EObject element);

    /** Selects an element on the page. */
    public abstract void reveal(EObject element);

    /** {@return the element selected on the page, that of the editor unless it lists others} */
    protected EObject selected() {
        return editor.input().element();
    }

    /** Takes over what was typed and waits for a pause. */
    public abstract void settle();

    /** {@return the heading of the page} */
    protected String heading() {
        return context.labels().name(editor.input().element());
    }

    /** {@return the editor} */
    protected final ProjectEditor owner() {
        return editor;
    }

    /** {@return what the fields share, null before the page was shown} */
    protected final FieldContext context() {
        return context;
    }

    final void refresh() {
        if (context != null && !getManagedForm().getForm().isDisposed()) {
            once(() -> {
                head(heading().replace("&", "&&"));
                update();
            });
        }
    }

    /** Sets the heading where it changed: each setting lays the whole page out anew. */
    private void head(String heading) {
        var form = getManagedForm().getForm();
        if (!heading.equals(form.getText())) {
            form.setText(heading);
        }
    }

    private void openItself(EObject element) {
        try {
            Elements.openItself(getSite().getPage(), editor.input().project(), element);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    private void open(EObject element) {
        try {
            Elements.open(getSite().getPage(), editor.input().project(), element);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }
}
