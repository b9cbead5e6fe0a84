// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.ui.projects.Drafts;

/** The value of one feature of one element for data binding: read from the model, changed by a command. */
final class FeatureValue extends AbstractObservableValue<Object> {

    private final FieldContext.Change change;
    private final Drafts drafts;
    private final EObject element;
    private final EStructuralFeature feature;
    private final Adapter listener = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getFeature() == feature && !change.isTouch()) {
                fireValueChange(Diffs.createValueDiff(change.getOldValue(), doGetValue()));
            }
        }
    };

    FeatureValue(FieldContext context, EObject element, EStructuralFeature feature) {
        this.change = context.change();
        this.drafts = context.drafts();
        this.element = element;
        this.feature = feature;
        element.eAdapters().add(listener);
    }

    @Override
    public Object getValueType() {
        return feature;
    }

    @Override
    protected Object doGetValue() {
        return element.eGet(feature);
    }

    @Override
    protected void doSetValue(Object value) {
        drafts.forget(element, feature);
        change.set(element, feature, value);
        if (!Objects.equals(element.eGet(feature), value)) {
            getRealm().asyncExec(() -> fireValueChange(Diffs.createValueDiff(value, element.eGet(feature))));
        }
    }

    @Override
    public synchronized void dispose() {
        element.eAdapters().remove(listener);
        super.dispose();
    }
}
