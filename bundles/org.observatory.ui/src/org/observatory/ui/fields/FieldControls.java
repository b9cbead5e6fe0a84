// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.ProgrammesPackage.Literals;

/** Makes the control of a field and binds it to the model. */
final class FieldControls {

    private static final int TYPING_PAUSE = 500;
    private static final int LINES = 5;

    private FieldControls() {
    }

    static Control create(FieldFrame frame, FieldContext context, EObject element, EStructuralFeature feature) {
        var parent = frame.area();
        if (feature == Literals.DISAGREEMENT__FEATURE) {
            var points = new DisputedFeatures(context.labels());
            return choice(context, parent, element, feature, points.of((Disagreement) element),
                    option -> points.name((Disagreement) element, (String) option));
        }
        if (ValueText.isTyped(feature)) {
            return text(frame, context, parent, TypedField.of(context, element, feature));
        }
        if (feature instanceof EReference reference) {
            return reference(context, parent, element, reference);
        }
        return feature.getEType() instanceof EEnum ? literal(context, parent, element, feature)
                : flag(context, parent, element, feature);
    }

    static Text text(FieldFrame frame, FieldContext context, Composite parent, TypedField field) {
        var several = field.isLong();
        var text = context.toolkit().createText(parent, "", SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setMessage(field.help());
        text.setToolTipText(field.tip());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, several ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        if (several) {
            tabLeaves(text);
        }
        var read = new UpdateValueStrategy<String, Object>();
        read.setAfterGetValidator(typed -> status(field.read(typed)));
        read.setConverter(IConverter.create(String.class, Object.class, typed ->
                field.read(typed) instanceof ValueText.Reading.Value value ? value.value() : null));
        var write = new UpdateValueStrategy<Object, String>();
        write.setConverter(IConverter.create(Object.class, String.class, field::write));
        var shown = WidgetProperties.text(SWT.Modify).observeDelayed(TYPING_PAUSE, text);
        Binding binding = context.bindings().bindValue(shown, field.observe(), read, write);
        binding.getValidationStatus().addValueChangeListener(change -> judge(frame, context, field, text, change.diff.getNewValue()));
        text.addFocusListener(FocusListener.focusGainedAdapter(event -> text.setToolTipText(null)));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> {
            text.setToolTipText(field.tip());
            if (!binding.isDisposed() && binding.getValidationStatus().getValue().isOK()) {
                binding.updateModelToTarget();
            }
        }));
        context.drafts().of(field.element(), field.key()).or(field::unread).ifPresent(draft -> text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.setText(draft);
            }
        }));
        return text;
    }

    private static void judge(FieldFrame frame, FieldContext context, TypedField field, Text text, IStatus status) {
        if (status.isOK()) {
            context.drafts().forget(field.element(), field.key());
            frame.typedProblem(null);
        } else {
            context.drafts().keep(field.element(), field.key(), text.getText());
            frame.typedProblem(status.getMessage());
        }
    }

    private static IStatus status(ValueText.Reading reading) {
        return reading instanceof ValueText.Reading.Problem problem ? ValidationStatus.error(problem.message())
                : ValidationStatus.ok();
    }

    private static Control literal(FieldContext context, Composite parent, EObject element, EStructuralFeature feature) {
        return choice(context, parent, element, feature, ValueText.literals(feature), context.values()::write);
    }

    private static Control reference(FieldContext context, Composite parent, EObject element, EReference reference) {
        var candidates = new Candidates(context.labels());
        var options = new ArrayList<Object>();
        options.add(null);
        options.addAll(candidates.of(element, reference));
        return choice(context, parent, element, reference, options,
                option -> option == null ? "" : candidates.name((EObject) option));
    }

    static Combo combo(FieldContext context, Composite parent) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        context.toolkit().adapt(combo, true, true);
        combo.setVisibleItemCount(20);
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static Control choice(FieldContext context, Composite parent, EObject element, EStructuralFeature feature,
            List<?> options, Function<Object, String> name) {
        var combo = combo(context, parent);
        options.forEach(option -> combo.add(name.apply(option)));
        var read = new UpdateValueStrategy<Integer, Object>();
        read.setConverter(IConverter.create(Integer.class, Object.class, at -> at < 0 ? null : options.get(at)));
        var write = new UpdateValueStrategy<Object, Integer>();
        write.setConverter(IConverter.create(Object.class, Integer.class, value -> place(options, value)));
        context.bindings().bindValue(WidgetProperties.singleSelectionIndex().observe(combo),
                new FeatureValue(context, element, feature), read, write);
        return combo;
    }

    private static int place(List<?> options, Object value) {
        for (var at = 0; at < options.size(); at++) {
            if (Objects.equals(options.get(at), value)) {
                return at;
            }
        }
        return -1;
    }

    private static Control flag(FieldContext context, Composite parent, EObject element, EStructuralFeature feature) {
        var button = context.toolkit().createButton(parent, context.labels().feature(feature), SWT.CHECK);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        var write = new UpdateValueStrategy<Object, Boolean>();
        write.setConverter(IConverter.create(Object.class, Boolean.class, Boolean.TRUE::equals));
        context.bindings().bindValue(WidgetProperties.buttonSelection().observe(button),
                new FeatureValue(context, element, feature), new UpdateValueStrategy<Boolean, Object>(), write);
        return button;
    }

    private static void tabLeaves(Text text) {
        text.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }
}
