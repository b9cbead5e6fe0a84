// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/**
 * An element that stands elsewhere, shown also at another that it belongs with: a document at its case, a case at its
 * document.
 *
 * @param at     where it is shown
 * @param target the element
 */
public record Related(EObject at, EObject target) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EObject.class ? adapter.cast(target) : null;
    }
}
