// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Edits one column of a table in place, by commands. */
final class CellEditing extends EditingSupport {

    private final TableViewer viewer;
    private final FieldContext context;
    private final TableColumn column;
    private List<?> options = List.of();

    CellEditing(TableViewer viewer, FieldContext context, TableColumn column) {
        super(viewer);
        this.viewer = viewer;
        this.context = context;
        this.column = column;
    }

    @Override
    protected boolean canEdit(Object row) {
        return column.target().apply(row) != null;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        var feature = column.feature();
        if (ValueText.isTyped(feature)) {
            return new TextCellEditor(viewer.getTable());
        }
        if (feature instanceof EReference reference) {
            var candidates = new Candidates(context.labels());
            var all = new ArrayList<Object>();
            all.add(null);
            all.addAll(candidates.of(column.target().apply(row), reference));
            return choice(all, option -> option == null ? "" : candidates.name((EObject) option));
        }
        return feature.getEType() instanceof EEnum ? choice(ValueText.literals(feature), context.values()::write)
                : new CheckboxCellEditor(viewer.getTable());
    }

    private CellEditor choice(List<?> all, Function<Object, String> name) {
        options = all;
        var editor = new ComboBoxCellEditor(viewer.getTable(), all.stream().map(name).toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
        return editor;
    }

    @Override
    protected Object getValue(Object row) {
        var element = column.target().apply(row);
        var value = element.eGet(column.feature());
        if (ValueText.isTyped(column.feature())) {
            return context.drafts().of(element, column.feature()).orElseGet(() -> context.values().write(value));
        }
        return column.feature() instanceof EReference || column.feature().getEType() instanceof EEnum
                ? options.indexOf(value) : Boolean.TRUE.equals(value);
    }

    @Override
    protected void setValue(Object row, Object typed) {
        var element = column.target().apply(row);
        switch (typed) {
            case String text when !text.equals(getValue(row)) -> setText(element, text);
            case Integer place when place >= 0 -> context.change().set(element, column.feature(), options.get(place));
            case Boolean flag -> context.change().set(element, column.feature(), flag);
            case null, default -> viewer.update(row, null);
        }
        viewer.update(row, null);
    }

    private void setText(EObject element, String text) {
        switch (context.values().read(column.feature(), text)) {
            case ValueText.Reading.Value value -> {
                context.drafts().forget(element, column.feature());
                context.change().set(element, column.feature(), value.value());
            }
            case ValueText.Reading.Problem problem -> context.drafts().keep(element, column.feature(), text);
        }
    }
}
