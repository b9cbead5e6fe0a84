// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.observatory.model.programmes.provider.ProgrammesItemProviderAdapterFactory;

/**
 * The generated item providers, with the names and icons that people see: an element is called by its name in one
 * language, not by its type and first attribute.
 */
public final class ObservatoryAdapterFactory extends ProgrammesItemProviderAdapterFactory {

    private final IItemLabelProvider labelProvider;

    /**
     * Makes a factory for an editing domain.
     *
     * @param labels the names to use
     */
    public ObservatoryAdapterFactory(ObservatoryLabels labels) {
        this.labelProvider = new Named(labels);
    }

    @Override
    public Object adapt(Object object, Object type) {
        return type == IItemLabelProvider.class && object instanceof EObject ? labelProvider
                : super.adapt(object, type);
    }

    private record Named(ObservatoryLabels labels) implements IItemLabelProvider {

        @Override
        public String getText(Object object) {
            return labels.name((EObject) object);
        }

        @Override
        public Object getImage(Object object) {
            return ObservatoryIcons.of(((EObject) object).eClass()).orElse(null);
        }
    }
}
