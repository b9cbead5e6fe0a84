// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The folder of one kind of elements under another element, such as the studies of a programme. Two folders are the same
 * when they stand for the same elements.
 *
 * @param parent  the element that holds them
 * @param feature the containment reference
 */
public record Folder(EObject parent, EReference feature) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EObject.class ? adapter.cast(parent) : null;
    }

    /** {@return the elements, in the order of the file} */
    @SuppressWarnings("unchecked")
    public List<EObject> elements() {
        return (List<EObject>) parent.eGet(feature);
    }
}
