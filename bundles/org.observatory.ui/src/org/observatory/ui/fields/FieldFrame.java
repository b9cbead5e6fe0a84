// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.Objects;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.observatory.analysis.Wording;

/** The room of one field in a form: what stands in it is made by others, and under it is said what is wrong with it. */
final class FieldFrame {

    static final int INDENT = 10;

    private final FieldContext context;
    private final Object key;
    private final String name;
    private final Composite area;
    private Label problem;
    private Control control;
    private String typed;
    private String inconsistent;
    private String shown;

    /**
     * Makes the room.
     *
     * @param key  tells the field from the others of the form
     * @param name what it is called where its problems are listed
     * @param span its width in units of the form
     */
    FieldFrame(FieldContext context, Composite parent, Object key, String name, int span) {
        this.context = context;
        this.key = key;
        this.name = name;
        area = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(60, SWT.DEFAULT).applyTo(area);
    }

    /** {@return where the field's widgets stand, in one column} */
    Composite area() {
        return area;
    }

    /** Ends the field, once its widgets are made. */
    void finish(Control focused) {
        control = focused;
        problem = context.toolkit().createLabel(area, "", SWT.WRAP);
        problem.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_RED));
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).exclude(true).hint(60, SWT.DEFAULT).applyTo(problem);
        problem.setVisible(false);
        area.addDisposeListener(event -> context.messages().removeMessages(control));
        show();
    }

    Control control() {
        return control;
    }

    /** Says what is wrong with what was typed; null when nothing is. */
    void typedProblem(String message) {
        typed = message;
        show();
    }

    /** Says how the field contradicts another; null when it does not. */
    void inconsistency(String message) {
        inconsistent = message;
        show();
    }

    private void show() {
        var message = typed != null ? typed : inconsistent;
        if (problem == null || Objects.equals(message, shown)) {
            return;
        }
        shown = message;
        problem.setText(message == null ? "" : message);
        problem.setVisible(message != null);
        ((GridData) problem.getLayoutData()).exclude = message == null;
        if (message == null) {
            context.messages().removeMessage(key, control);
        } else {
            context.messages().addMessage(key, name + Wording.colon(context.labels().language()) + message, null,
                    typed != null ? IMessageProvider.ERROR : IMessageProvider.WARNING, control);
        }
        area.requestLayout();
        context.reflow().run();
    }
}
