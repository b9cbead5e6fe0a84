// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Something of an open project that is not an element of its own, for an editor that goes with the project. */
public interface ProjectInput extends IEditorInput {

    /** {@return the project} */
    OpenProject project();

    @Override
    default boolean exists() {
        return true;
    }

    @Override
    default String getToolTipText() {
        return project().folder().toString();
    }

    @Override
    default IPersistableElement getPersistable() {
        return null;
    }

    @Override
    default <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
