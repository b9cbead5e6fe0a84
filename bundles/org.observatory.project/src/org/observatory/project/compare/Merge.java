// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.observatory.project.ProjectException;

/**
 * Brings the changes of another state of a model into the live model, by identity.
 *
 * <p>What only one side changed since the common base is taken from that side. Lists are merged element by element, in an
 * order that neither side contradicts. What belongs together is taken from one side: the ends of a passage with its
 * quotation, a text with its parts, an attribute value, the retained side of a disagreement. What both changed
 * differently, and what one side deleted while the other changed it or refers to it, is a {@link Conflict}. Without a
 * base nothing counts as deleted, what only one side has or fills in is there, and every other difference is a conflict.
 */
public final class Merge {

    private Merge() {
    }

    /**
     * Compares the sides and plans the merge; no model is changed.
     *
     * @param base   the root objects that both sides started from, and only of what the other side covers, since what is
     *               in it and not there counts as deleted; empty when it is not known
     * @param mine   gives the root objects of the live model, all of them, so that it is known what refers to what; asked
     *               again when the merge is prepared
     * @param theirs the root objects of the other side; not changed and not put into the live model, but copied
     * @return the preview
     * @throws ProjectException if one identity stands for two kinds of element
     */
    public static MergePlan plan(Optional<? extends Collection<? extends EObject>> base,
            Supplier<? extends Collection<? extends EObject>> mine, Collection<? extends EObject> theirs) throws ProjectException {
        return new MergePlan(base.isPresent() ? base.get() : List.of(), mine, theirs);
    }
}
