// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.analysis.ask.Field.Option;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;

/** The controls of the fields of one analysis. What is wrong is said below the field it is wrong in. */
public final class FieldControls {

    private static final int NARROW = 130;
    private static final int WIDE = 240;
    private static final int MOST_LINES = 7;

    private final ChoiceForm form;
    private final boolean beside;
    private final Runnable changed;
    private final Map<Field, Made> made = new LinkedHashMap<>();

    private record Made(Control control, Supplier<String> value, Label mark, Label said) {
    }

    /**
     * Makes the controls.
     *
     * @param area    becomes full of them
     * @param form    the fields
     * @param changed is told whenever something else stands in one
     */
    public FieldControls(Composite area, ChoiceForm form, Runnable changed) {
        this(area, form, true, changed);
    }

    /**
     * Makes the controls.
     *
     * @param area    becomes full of them
     * @param form    the fields
     * @param beside  whether names stand beside their fields, not above them
     * @param changed is told whenever something else stands in one
     */
    public FieldControls(Composite area, ChoiceForm form, boolean beside, Runnable changed) {
        this.beside = beside;
        this.form = form;
        this.changed = changed;
        var icons = new Icons(area);
        GridLayoutFactory.swtDefaults().numColumns(beside ? 2 : 1).margins(2, 2).spacing(10, 2).applyTo(area);
        for (var field : form.fields()) {
            add(area, field, icons);
        }
    }

    private void add(Composite area, Field field, Icons icons) {
        var label = new Label(area, SWT.WRAP);
        label.setText(field.kind() == Field.Kind.FLAG ? "" : field.label().replace("&", "&&"));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT).applyTo(label);
        var slot = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(slot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(slot);
        Supplier<String> value = switch (field.kind()) {
            case TEXT -> text(slot, field, SWT.FILL);
            case NUMBER -> text(slot, field, SWT.BEGINNING);
            case FLAG -> flag(slot, field);
            case ONE -> one(slot, field);
            case SEVERAL -> several(slot, field);
        };
        var control = slot.getChildren()[0];
        if (beside) {
            new Label(area, SWT.NONE).setLayoutData(GridDataFactory.swtDefaults().hint(1, 1).create());
        } else {
            GridDataFactory.fillDefaults().exclude(label.getText().isEmpty()).applyTo(label);
        }
        var below = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 0, 8).spacing(4, 0).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        var mark = new Label(below, SWT.NONE);
        mark.setImage(icons.of("error"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).exclude(true).applyTo(mark);
        var said = new Label(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(said);
        said.setText(field.help().replace("&", "&&"));
        made.put(field, new Made(control, value, mark, said));
        Names.describe(control, field::label, said::getText);
    }

    private Supplier<String> text(Composite slot, Field field, int align) {
        var text = new Text(slot, SWT.BORDER | SWT.SINGLE);
        text.setText(field.initial());
        GridDataFactory.swtDefaults().align(align, SWT.CENTER).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        return text::getText;
    }

    private Supplier<String> flag(Composite slot, Field field) {
        var box = new Button(slot, SWT.CHECK);
        box.setText(field.label().replace("&", "&&"));
        box.setSelection(field.initial().equals("true"));
        box.addListener(SWT.Selection, event -> changed.run());
        return () -> String.valueOf(box.getSelection());
    }

    private Supplier<String> one(Composite slot, Field field) {
        var combo = new Combo(slot, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(field.options().stream().map(Option::label).toArray(String[]::new));
        var values = field.options().stream().map(Option::value).toList();
        combo.select(Math.max(0, values.indexOf(field.initial())));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return () -> values.get(combo.getSelectionIndex());
    }

    private Supplier<String> several(Composite slot, Field field) {
        var table = new Table(slot, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        var chosen = field.values(field.initial());
        for (var option : field.options()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(option.label());
            item.setData(option.value());
            item.setChecked(chosen.contains(option.value()));
        }
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(WIDE, table.getItemHeight() * Math.clamp(field.options().size(), 2, MOST_LINES)).applyTo(table);
        table.addListener(SWT.Selection, event -> changed.run());
        return () -> Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> Objects.toString(item.getData()))
                .collect(Collectors.joining(field.separator()));
    }

    /** {@return what stands in the fields, by the names of their parameters} */
    public Map<String, String> entered() {
        var entered = new LinkedHashMap<String, String>();
        made.forEach((field, control) -> entered.put(field.name(), control.value().get()));
        return entered;
    }

    /**
     * Says below each field what is wrong there, or else what it does.
     *
     * @param missing whether what is still to be chosen is wrong, too
     * @return whether the lines now need other heights
     */
    public boolean judge(boolean missing) {
        var moved = false;
        for (var entry : made.entrySet()) {
            var field = entry.getKey();
            var shown = entry.getValue();
            var problem = form.problem(field, shown.value().get()).filter(wrong -> missing || !field.isChosen());
            var text = problem.orElse(field.help()).replace("&", "&&");
            if (!shown.said().getText().equals(text)) {
                shown.said().setText(text);
                shown.mark().setVisible(problem.isPresent());
                ((GridData) shown.mark().getLayoutData()).exclude = problem.isEmpty();
                moved = true;
            }
        }
        return moved;
    }

    /** Moves the focus to a field; to the first one for null. */
    void focus(Field field) {
        made.entrySet().stream().filter(entry -> field == null || entry.getKey() == field).findFirst()
                .ifPresent(entry -> entry.getValue().control().setFocus());
    }
}
