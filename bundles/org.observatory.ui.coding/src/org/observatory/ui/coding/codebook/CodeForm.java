// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import static org.observatory.model.coding.CodingPackage.Literals.CODE;
import static org.observatory.model.coding.CodingPackage.Literals.CODE__AT_MOST;
import static org.observatory.model.coding.CodingPackage.Literals.CODE__EXCLUSIVE;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_EN;
import static org.observatory.model.programmes.ProgrammesPackage.Literals.ELEMENT__NAME_FR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.observatory.model.coding.Code;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;

/** The form of one code after another: how it looks, what it means, names and rules, decisions. Its widgets are made once. */
final class CodeForm {

    private static final int NARROW = 560;

    private final FieldContext context;
    private final LookSection look;
    private final List<CodeField> fields = new ArrayList<>();
    private final Button exclusive;
    private final DecisionsSection decisions;
    private Code code;

    CodeForm(FieldContext context, Composite parent, Codebook codebook, CodebookWords words, Consumer<Code> retype) {
        this.context = context;
        look = new LookSection(context, parent, codebook, words, retype);
        var texts = grid(parent, context.texts().get("form.texts"));
        FormPlan.of(CODE).texts().forEach(cell -> fields.add(new CodeField(context, texts, (EAttribute) cell.feature())));
        var facts = grid(parent, words.texts().get("codebook.rules"));
        Stream.of(ELEMENT__NAME_FR, ELEMENT__NAME_EN, CODE__AT_MOST).forEach(feature -> fields.add(new CodeField(context, facts, feature)));
        exclusive = context.toolkit().createButton(facts, context.labels().feature(CODE__EXCLUSIVE), SWT.CHECK);
        exclusive.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                context.change().set(code, CODE__EXCLUSIVE, exclusive.getSelection())));
        decisions = new DecisionsSection(context, parent);
    }

    /** A section with fields in two columns, or in one where it is narrow. */
    private Composite grid(Composite parent, String title) {
        Section section = ElementForm.section(context, parent, title);
        var grid = context.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(1).equalWidth(true).margins(8, 6).spacing(10, 8).applyTo(grid);
        section.setClient(grid);
        grid.addListener(SWT.Resize, event -> {
            var columns = grid.getClientArea().width < NARROW ? 1 : 2;
            if (((GridLayout) grid.getLayout()).numColumns != columns) {
                ((GridLayout) grid.getLayout()).numColumns = columns;
                grid.requestLayout();
                context.reflow().run();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(section);
        return grid;
    }

    /** Shows another code. */
    void show(Code next) {
        if (next != code) {
            settle();
            code = next;
            look.show(code);
            fields.forEach(field -> field.show(code));
            exclusive.setSelection(code.isExclusive());
            decisions.show(code);
        }
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        if (code != null && code.eContainer() != null) {
            look.refresh();
            fields.forEach(CodeField::refresh);
            exclusive.setSelection(code.isExclusive());
            decisions.refresh();
        }
    }

    /** Takes over what was typed and waits for a pause. */
    void settle() {
        if (code != null) {
            look.settle();
            fields.forEach(CodeField::settle);
        }
    }

    boolean setFocus() {
        return fields.getFirst().setFocus();
    }
}
