// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets elements be dragged from the explorer to whatever takes them, such as the links of a memo; nothing moves by it. */
final class ExplorerDrag extends DragSourceAdapter {

    private final TreeViewer viewer;

    private ExplorerDrag(TreeViewer viewer) {
        this.viewer = viewer;
    }

    static void in(TreeViewer viewer) {
        viewer.addDragSupport(DND.DROP_COPY | DND.DROP_LINK, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new ExplorerDrag(viewer));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        var elements = viewer.getStructuredSelection().stream().map(node -> node instanceof Related related ? related.target() : node)
                .filter(EObject.class::isInstance).toList();
        event.doit = !elements.isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(elements));
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
