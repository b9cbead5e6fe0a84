// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Selects in the explorer what the editor in front shows, while the two are linked; once it is there and can be typed in. */
final class EditorLink implements IPartListener2 {

    private final ExplorerView view;
    private boolean following;
    private boolean waiting;

    EditorLink(ExplorerView view) {
        this.view = view;
    }

    void follow(boolean follow) {
        if (follow != following) {
            following = follow;
            var page = view.getSite().getPage();
            if (follow) {
                page.addPartListener(this);
                view.revealInputOf(page.getActiveEditor());
            } else {
                page.removePartListener(this);
            }
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart && !waiting) {
            waiting = true;
            view.getSite().getShell().getDisplay().asyncExec(this::reveal);
        }
    }

    private void reveal() {
        waiting = false;
        if (following && !view.isGone()) {
            view.revealInputOf(view.getSite().getPage().getActiveEditor());
        }
    }
}
