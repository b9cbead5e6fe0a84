// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.observatory.analysis.Wording;

/** The place of one field in a form: its name above it, and under it what is wrong with it. */
final class FieldCell {

    private static final int INDENT = 10;

    private final FieldContext context;
    private final EObject element;
    private final EStructuralFeature feature;
    private final Composite area;
    private final Label problem;
    private Control control;
    private String typed;
    private String inconsistent;
    private String shown;

    FieldCell(FieldContext context, Composite parent, EObject element, FormPlan.Cell cell) {
        this.context = context;
        this.element = element;
        this.feature = cell.feature();
        area = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(cell.span(), 1).hint(60, SWT.DEFAULT).applyTo(area);
        title();
        control = FieldControls.create(this, context, area, element, feature);
        ((GridData) control.getLayoutData()).horizontalIndent = INDENT;
        Names.give(control, context.labels().feature(feature));
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

    EStructuralFeature feature() {
        return feature;
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

    private void title() {
        var name = context.labels().feature(feature);
        if (feature instanceof EReference reference && !reference.isMany()) {
            var link = context.toolkit().createHyperlink(area, name, SWT.NONE);
            link.setToolTipText(context.texts().get("field.openTarget"));
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
                if (element.eGet(feature) instanceof EObject target) {
                    context.opener().accept(target);
                }
            }));
            GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(link);
        } else {
            var label = context.toolkit().createLabel(area, feature.getEType().getInstanceClass() == boolean.class ? "" : name);
            GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(label);
        }
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
            context.messages().removeMessage(feature, control);
        } else {
            context.messages().addMessage(feature, context.labels().feature(feature)
                    + Wording.colon(context.labels().language()) + message, null, typed != null ? IMessageProvider.ERROR : IMessageProvider.WARNING, control);
        }
        area.requestLayout();
        context.reflow().run();
    }
}
