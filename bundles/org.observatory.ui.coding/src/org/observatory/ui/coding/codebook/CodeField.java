// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.model.coding.Code;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;
import org.observatory.ui.fields.Names;
import org.observatory.ui.fields.ValueText;

/**
 * The field of an attribute of one code after another: its widget is made once, since going from code to code is to be quick.
 * What is typed is taken over after a pause, and when another code is shown; what cannot be understood is kept as a draft.
 */
final class CodeField {

    private static final int TYPING_PAUSE = 500;
    private static final int LINES = 3;

    private final FieldContext context;
    private final EAttribute feature;
    private final Text text;
    private final Label problem;
    private final Runnable later = this::settle;
    private Code code;
    private boolean writing;
    private boolean typed;

    CodeField(FieldContext context, Composite parent, EAttribute feature) {
        this.context = context;
        this.feature = feature;
        var area = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(area);
        context.toolkit().createLabel(area, context.labels().feature(feature));
        var several = FormPlan.isLong(feature);
        text = context.toolkit().createText(area, "", SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, several ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        Names.give(text, context.labels().feature(feature));
        problem = context.toolkit().createLabel(area, "", SWT.WRAP);
        problem.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_RED));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(60, SWT.DEFAULT).applyTo(problem);
        problem.setVisible(false);
        text.addModifyListener(event -> typed());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> settle()));
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void typed() {
        if (!writing) {
            typed = true;
            text.getDisplay().timerExec(TYPING_PAUSE, later);
        }
    }

    /** Shows the attribute of another code. */
    void show(Code next) {
        settle();
        code = next;
        typed = false;
        write();
    }

    /** Shows what was changed elsewhere. */
    void refresh() {
        if (!typed) {
            write();
        }
    }

    private void write() {
        var draft = context.drafts().of(code, feature);
        var shown = draft.orElseGet(() -> context.values().write(code, feature));
        if (!shown.equals(text.getText())) {
            writing = true;
            text.setText(shown);
            writing = false;
        }
        say(draft.map(this::wrong).orElse(""));
    }

    private String wrong(String draft) {
        return context.values().read(feature, draft) instanceof ValueText.Reading.Problem wrong ? wrong.message() : "";
    }

    /** Takes over what was typed. */
    void settle() {
        if (!typed || text.isDisposed() || code == null) {
            return;
        }
        typed = false;
        switch (context.values().read(feature, text.getText())) {
            case ValueText.Reading.Value value -> {
                context.drafts().forget(code, feature);
                say("");
                context.change().set(code, feature, value.value());
            }
            case ValueText.Reading.Problem wrong -> {
                context.drafts().keep(code, feature, text.getText());
                say(wrong.message());
            }
        }
    }

    private void say(String wrong) {
        if (!wrong.equals(problem.getText())) {
            problem.setText(wrong);
            problem.setVisible(!wrong.isEmpty());
            ((GridData) problem.getLayoutData()).exclude = wrong.isEmpty();
            problem.requestLayout();
            context.reflow().run();
        }
    }

    boolean setFocus() {
        return text.setFocus();
    }
}
