// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.model.programmes.ProgrammesPackage.Literals;

/**
 * A section with the table of a list: of elements that the element holds, edited in place, or of elements that it refers
 * to, chosen among those of the project. Buttons in its title add, remove, move and open.
 */
final class ListSection {

    private final FieldContext context;
    private final Section section;
    private final EObject element;
    private final EReference reference;
    private final ListTable list;

    ListSection(FieldContext context, Section section, EObject element, EReference reference) {
        this.context = context;
        this.section = section;
        this.element = element;
        this.reference = reference;
        var client = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(client);
        section.setClient(client);
        var area = new Composite(client, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(area);
        list = new ListTable(context, section, area, context.labels().feature(reference), columns(), actions());
        refresh();
    }

    void refresh() {
        list.show(context.labels().feature(reference), children());
    }

    void select(EObject child) {
        list.select(child);
    }

    private List<TableColumn> columns() {
        return reference.isContainment()
                ? FormPlan.columns(reference.getEReferenceType()).stream().map(feature -> TableColumn.of(context, feature)).toList()
                : List.of(TableColumn.shown(context.labels().type(reference.getEReferenceType()), 1, 200,
                        row -> ListTable.nameAndDetail(context, (EObject) row), EObject.class::cast));
    }

    private TableBar.Actions actions() {
        var type = reference.getEReferenceType();
        var named = Literals.ELEMENT.isSuperTypeOf(type) && type != Literals.PHASE;
        return new TableBar.Actions(this::add, this::remove, reference.isContainment() ? this::move : null,
                type == Literals.STATEMENT ? context.itself() : named ? context.opener() : null);
    }

    private void add() {
        if (reference.isContainment()) {
            var made = context.edits().add(element, reference, reference.getEReferenceType());
            refresh();
            list.select(made);
            list.table().viewer().getTable().setFocus();
            return;
        }
        var left = new Candidates(context.labels()).of(element, reference).stream().filter(each -> !children().contains(each)).toList();
        var chosen = ElementChooser.choose(section.getShell(), context, context.labels().feature(reference), left);
        if (!chosen.isEmpty()) {
            context.edits().set(element, reference, Stream.concat(children().stream(), chosen.stream()).toList());
        }
    }

    private void remove(List<EObject> chosen) {
        if (reference.isContainment()) {
            context.edits().delete(chosen);
        } else {
            var left = new ArrayList<EObject>(children());
            left.removeAll(chosen);
            context.edits().set(element, reference, left);
        }
    }

    private void move(EObject child, int by) {
        context.edits().move(child, by);
    }

    @SuppressWarnings("unchecked")
    private List<EObject> children() {
        return (List<EObject>) element.eGet(reference);
    }
}
