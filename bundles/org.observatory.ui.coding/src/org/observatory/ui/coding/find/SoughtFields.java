// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.search.Sought;
import org.observatory.coding.search.Sought.Kind;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.fields.Names;

/** The fields that say what is sought: the words, how they are read, and whether capitals and accents matter. */
final class SoughtFields {

    private final Text field;
    private final Combo kind;
    private final Button caseful;
    private final Button accented;
    private final Button whole;

    /** Makes the fields as cells of a grid: the words and how they are read, then what matters. */
    SoughtFields(Composite words, Composite options, CodingTexts texts, Runnable changed) {
        field = new Text(words, SWT.SINGLE | SWT.SEARCH | SWT.BORDER);
        field.setMessage(texts.get("find.message"));
        Names.give(field, texts.get("find.message"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(field);
        kind = new Combo(words, SWT.READ_ONLY);
        kind.setItems(texts.get("find.literal"), texts.get("find.expression"), texts.get("find.forms"));
        kind.select(0);
        Names.give(kind, texts.get("find.kind"));
        caseful = check(options, texts.get("find.caseful"));
        accented = check(options, texts.get("find.accented"));
        whole = check(options, texts.get("find.whole"));
        field.addListener(SWT.Modify, event -> changed.run());
        kind.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
        for (var button : new Button[] {caseful, accented, whole}) {
            button.addListener(SWT.Selection, event -> changed.run());
        }
    }

    private static Button check(Composite parent, String label) {
        var button = new Button(parent, SWT.CHECK);
        button.setText(label);
        return button;
    }

    private void enable() {
        var now = Kind.values()[kind.getSelectionIndex()];
        caseful.setEnabled(now != Kind.WORD_FORMS);
        accented.setEnabled(now != Kind.WORD_FORMS);
        whole.setEnabled(now == Kind.LITERAL);
    }

    /** {@return the field of the words} */
    Text field() {
        return field;
    }

    /** {@return what is sought now} */
    Sought sought() {
        return new Sought(Kind.values()[kind.getSelectionIndex()], field.getText(), caseful.getSelection(), accented.getSelection(),
                whole.getSelection());
    }

    /** Shows what is sought. */
    void show(Sought sought) {
        kind.select(sought.kind().ordinal());
        caseful.setSelection(sought.caseful());
        accented.setSelection(sought.accented());
        whole.setSelection(sought.wholeWords());
        enable();
        field.setText(sought.text());
        field.selectAll();
    }
}
