// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.links;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells other parts which keys are selected in a part: its selection provider. */
public final class KeySelections implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selected = StructuredSelection.EMPTY;

    /** Selects from now on. */
    public void select(KeySelection selection) {
        setSelection(selection);
    }

    @Override
    public ISelection getSelection() {
        return selected;
    }

    @Override
    public void setSelection(ISelection selection) {
        selected = selection;
        var event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
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
