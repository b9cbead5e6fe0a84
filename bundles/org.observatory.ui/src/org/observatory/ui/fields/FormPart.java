// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import org.eclipse.emf.ecore.EObject;

/** A part of a form that shows and edits something of the model. */
public interface FormPart {

    /** Shows what was changed elsewhere. */
    void refresh();

    /** Takes over what was typed and is still waiting for a pause. */
    default void settle() {
    }

    /**
     * Moves the focus to its first field.
     *
     * @return whether it has one
     */
    default boolean setFocus() {
        return false;
    }

    /** Selects an element where it is listed, if it is. */
    default void reveal(EObject element) {
    }

    /** Removes the part. */
    void dispose();
}
