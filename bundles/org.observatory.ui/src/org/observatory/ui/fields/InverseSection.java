// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.ui.projects.Instances;

/** A section that lists who refers to an element, such as the cases of a document; buttons link others and unlink them. */
public final class InverseSection implements FormPart {

    private final FieldContext context;
    private final EObject element;
    private final EReference reference;
    private final String title;
    private final Section section;
    private final ListTable list;

    /**
     * Makes the section.
     *
     * @param context   what the form shares
     * @param parent    a composite with a grid of one column
     * @param element   the element referred to
     * @param reference the reference of the others, to several elements
     * @param title     what the others are called
     */
    public InverseSection(FieldContext context, Composite parent, EObject element, EReference reference, String title) {
        this.context = context;
        this.element = element;
        this.reference = reference;
        this.title = title;
        section = ElementForm.section(context, parent, title);
        var client = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(client);
        section.setClient(client);
        var area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(area);
        list = new ListTable(context, section, area, title,
                List.of(TableColumn.shown(title, 1, 200, row -> ListTable.nameAndDetail(context, (EObject) row), EObject.class::cast)),
                new TableBar.Actions(this::link, this::unlink, null, context.opener()));
        refresh();
    }

    private List<EObject> referring() {
        return Instances.of(element, reference.getEContainingClass()).stream().filter(other -> targets(other).contains(element)).toList();
    }

    @Override
    public void refresh() {
        list.show(title, referring());
    }

    @Override
    public void reveal(EObject other) {
        list.select(other);
    }

    @Override
    public void dispose() {
        section.dispose();
    }

    private void link() {
        var left = Instances.of(element, reference.getEContainingClass()).stream().filter(other -> !targets(other).contains(element)).toList();
        var chosen = ElementChooser.choose(section.getShell(), context, title, new Candidates(context.labels()).sorted(left));
        if (!chosen.isEmpty()) {
            context.edits().link(chosen, reference, element);
        }
    }

    private void unlink(List<EObject> others) {
        context.edits().unlink(others, reference, element);
    }

    private List<?> targets(EObject other) {
        return other.eGet(reference) instanceof List<?> targets ? targets : Stream.ofNullable(other.eGet(reference)).toList();
    }
}
