// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;

/** The place of one attribute or reference in a form: its name above its control. */
final class FieldCell {

    private final FieldContext context;
    private final EObject element;
    private final EStructuralFeature feature;
    private final FieldFrame frame;

    FieldCell(FieldContext context, Composite parent, EObject element, FormPlan.Cell cell) {
        this.context = context;
        this.element = element;
        this.feature = cell.feature();
        frame = new FieldFrame(context, parent, feature, context.labels().feature(feature), cell.span());
        title();
        var control = FieldControls.create(frame, context, element, feature);
        ((GridData) control.getLayoutData()).horizontalIndent = FieldFrame.INDENT;
        Names.give(control, context.labels().feature(feature));
        frame.finish(control);
    }

    Control control() {
        return frame.control();
    }

    EStructuralFeature feature() {
        return feature;
    }

    /** Says how the field contradicts another; null when it does not. */
    void inconsistency(String message) {
        frame.inconsistency(message);
    }

    private void title() {
        var name = context.labels().feature(feature);
        if (feature instanceof EReference reference && !reference.isMany()) {
            var link = context.toolkit().createHyperlink(frame.area(), name, SWT.NONE);
            link.setToolTipText(context.texts().get("field.openTarget"));
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
                if (element.eGet(feature) instanceof EObject target) {
                    context.opener().accept(target);
                }
            }));
            GridDataFactory.fillDefaults().indent(FieldFrame.INDENT, 0).applyTo(link);
        } else {
            var label = context.toolkit().createLabel(frame.area(),
                    feature.getEType().getInstanceClass() == boolean.class ? "" : name);
            GridDataFactory.fillDefaults().indent(FieldFrame.INDENT, 0).applyTo(label);
        }
    }
}
