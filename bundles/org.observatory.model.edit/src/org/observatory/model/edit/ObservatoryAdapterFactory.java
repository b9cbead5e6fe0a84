// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.observatory.model.coding.provider.CodingItemProviderAdapterFactory;
import org.observatory.model.programmes.provider.ProgrammesItemProviderAdapterFactory;

/**
 * The generated item providers of all files of a project, with the names and icons that people see: an element is called
 * by its name in one language, not by its type and first attribute.
 */
public final class ObservatoryAdapterFactory extends ComposedAdapterFactory {

    private final IItemLabelProvider labelProvider;

    /**
     * Makes a factory for an editing domain.
     *
     * @param labels the names to use
     */
    public ObservatoryAdapterFactory(ObservatoryLabels labels) {
        super(List.of(new ProgrammesItemProviderAdapterFactory(), new CodingItemProviderAdapterFactory()));
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
