// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What an editor selects: the element its active page shows, or the rows selected in it, for the properties view. */
public final class PageSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection;

    /**
     * Makes what an editor selects.
     *
     * @param first the elements selected at first
     */
    public PageSelection(EObject... first) {
        selection = new StructuredSelection(first);
    }

    /** Selects elements. */
    public void select(EObject... elements) {
        setSelection(new StructuredSelection(elements));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection other) {
        if (!other.equals(selection)) {
            selection = other;
            listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, other)));
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
