// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import org.eclipse.emf.ecore.EReference;

/**
 * A place for elements.
 *
 * @param parent    the key of the parent; null for the roots
 * @param reference where in the parent; null for the roots
 */
record Slot(String parent, EReference reference) {

    /** Where an element stands in a state. */
    static Slot of(State state, String key) {
        return new Slot(state.parent(key), state.slot(key));
    }
}
