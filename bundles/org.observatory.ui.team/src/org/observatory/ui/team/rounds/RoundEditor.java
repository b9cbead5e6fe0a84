// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import org.eclipse.ui.PartInitException;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.team.texts.TeamTexts;

/** The editor of a round: what it is, and who codes what in it. */
public final class RoundEditor extends ProjectEditor {

    /** The identity of the editor. */
    public static final String ID = "org.observatory.ui.team.round";

    @Override
    protected void addPages() {
        var texts = TeamTexts.ofWorkbench();
        try {
            addPage(new RoundPage(this, texts.get("round.page")));
            addPage(new AssignmentsPage(this, texts.get("round.documents")));
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
