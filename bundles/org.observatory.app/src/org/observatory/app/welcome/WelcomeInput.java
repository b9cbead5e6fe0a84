// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.observatory.app.Messages;

/** What the welcome page shows: always the same, so that there is one page at most. */
public record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.welcome_name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.welcome_title;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
