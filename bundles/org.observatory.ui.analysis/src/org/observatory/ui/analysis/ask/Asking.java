// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.observatory.ui.analysis.Analysing;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.projects.OpenProject;

/**
 * Asks for an analysis of a project.
 *
 * @param analysing the analyses
 * @param project   the project
 */
public record Asking(Analysing analysing, OpenProject project) {

    /**
     * Opens the dialog.
     *
     * @param shell above which window
     * @param first what stands in it at first; null for nothing
     * @return what was asked for; empty when nobody did
     */
    public Optional<Asked> ask(Shell shell, Asked first) {
        return new AnalysisDialog(shell, analysing.analyses().all(), analysis -> analysing.offer(analysis, project), first).ask();
    }

    /** {@return the fields of an analysis with what was chosen in them; empty for an analysis that there is not} */
    public Optional<ChoiceForm> form(Asked asked, AnalysisTexts texts) {
        return analysing.analyses().find(asked.analysis()).map(analysis -> new ChoiceForm(analysing.offer(analysis, project),
                asked.choices(), texts));
    }

    /** {@return what was chosen for an analysis, in words; what is at its default is not said} */
    public List<String> sentences(Asked asked, AnalysisTexts texts) {
        return asked.choices().isEmpty() ? List.of() : form(asked, texts).map(form -> form.sentences(asked.choices())).orElse(List.of());
    }
}
