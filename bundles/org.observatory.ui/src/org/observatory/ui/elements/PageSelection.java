// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What an editor selects: the element its active page shows, for the properties view. */
public final class PageSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection;

    PageSelection(EObject first) {
        selection = new StructuredSelection(first);
    }

    /** Selects an element. */
    public void select(EObject element) {
        setSelection(new StructuredSelection(element));
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
