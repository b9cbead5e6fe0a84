// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/**
 * Some elements of a folder that holds very many, one after the other in its order: a list of thousands is read, and
 * drawn, a part at a time. Two groups are the same when they stand at the same place in the same folder.
 */
public final class Group implements IAdaptable {

    /** How many elements a group holds, except the last. */
    static final int SIZE = 200;
    /** Up to how many elements a folder shows without groups. */
    static final int UNGROUPED = 400;

    private final Object folder;
    private final int number;
    private final List<? extends EObject> elements;

    private Group(Object folder, int number, List<? extends EObject> elements) {
        this.folder = folder;
        this.number = number;
        this.elements = elements;
    }

    /** {@return the elements of a folder, in groups when they are very many} */
    static List<?> of(Object folder, List<? extends EObject> sorted) {
        if (sorted.size() <= UNGROUPED) {
            return sorted;
        }
        var groups = new ArrayList<Group>();
        for (var from = 0; from < sorted.size(); from += SIZE) {
            groups.add(new Group(folder, from / SIZE, sorted.subList(from, Math.min(from + SIZE, sorted.size()))));
        }
        return List.copyOf(groups);
    }

    /** {@return the folder} */
    public Object folder() {
        return folder;
    }

    /** {@return its place in the folder, from 0} */
    public int number() {
        return number;
    }

    /** {@return the elements, at least one} */
    public List<? extends EObject> elements() {
        return elements;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return folder instanceof IAdaptable adaptable ? adaptable.getAdapter(adapter) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.number == number && group.folder.equals(folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode() * 31 + number;
    }
}
