// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.observatory.model.coding.CodeSet;

/** What is selected in the codebook, for the other parts: codes and sets, wherever the tree shows them. */
final class CodebookSelection implements ISelectionProvider {

    private final ISelectionProvider nodes;
    private final Map<ISelectionChangedListener, ISelectionChangedListener> listeners = new LinkedHashMap<>();

    CodebookSelection(ISelectionProvider nodes) {
        this.nodes = nodes;
    }

    @Override
    public ISelection getSelection() {
        return nodes.getSelection() instanceof IStructuredSelection selected
                ? new StructuredSelection(Stream.of(selected.toArray()).map(CodebookSelection::element).filter(each -> each != null)
                        .distinct().toArray())
                : StructuredSelection.EMPTY;
    }

    private static Object element(Object node) {
        return node instanceof CodeSet set ? set : CodebookTree.code(node).orElse(null);
    }

    @Override
    public void setSelection(ISelection selection) {
        nodes.setSelection(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        nodes.addSelectionChangedListener(listeners.computeIfAbsent(listener,
                told -> event -> told.selectionChanged(new SelectionChangedEvent(this, getSelection()))));
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        var inner = listeners.remove(listener);
        if (inner != null) {
            nodes.removeSelectionChangedListener(inner);
        }
    }
}
