// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import java.util.Collection;

import org.observatory.model.coding.Code;

/**
 * A part in which something can be selected and coded. An editor of a document offers itself as one by
 * {@code getAdapter(CodesSelection.class)}; the codebook asks the active editor for it when a code is double-clicked, or chosen by
 * Enter. Used by the user interface's thread.
 */
public interface CodesSelection {

    /**
     * Codes what is selected with codes of the same project, as one step of the history, as whoever sits at the desk; the
     * selection stays.
     *
     * @param codes the codes, in the order they were selected
     * @return whether something was coded; false if nothing is selected, it bears the codes already, the project can only be read, or
     *         nobody said who codes
     */
    boolean code(Collection<Code> codes);
}
