// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;

/** The elements of the model in what is selected or dragged. */
public final class Selected {

    private Selected() {
    }

    /**
     * {@return the elements that are selected, each once; those shown at others are the elements themselves, a link is what it
     * leads to, folders and projects are none}
     *
     * @param selection any selection; null for none
     */
    public static List<EObject> elements(ISelection selection) {
        return selection instanceof IStructuredSelection structured ? elements(structured.stream()) : List.of();
    }

    /** {@return the elements among things that are selected} */
    public static List<EObject> elements(Stream<?> things) {
        return things.map(Selected::element).filter(Objects::nonNull).distinct().toList();
    }

    private static EObject element(Object thing) {
        var element = thing instanceof EObject own ? own : thing instanceof IAdaptable other ? other.getAdapter(EObject.class) : null;
        var target = element instanceof Link link ? link.getTarget() : element;
        return target instanceof Identified && !(target instanceof Observatory) && !(target instanceof Scheme) ? target : null;
    }
}
