// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Progress;
import org.observatory.coding.passages.Corpus;
import org.observatory.project.ProjectContent;

/**
 * What coders did, copied, and what of it was chosen; any thread may read it.
 *
 * @param corpus   what is coded
 * @param chosen   what was chosen
 * @param assigned who was to code a document in a round, “coder document”, by the round
 */
record Team(Corpus corpus, Chosen chosen, Map<String, Set<String>> assigned) {

    static Team of(Source source, Map<String, String> choices) throws AnalysisException {
        var chosen = Chosen.of(source.content(), choices);
        return new Team(source.corpus(), chosen, assigned(source.content()));
    }

    private static Map<String, Set<String>> assigned(ProjectContent content) {
        var assigned = new HashMap<String, Set<String>>();
        for (var round : content.scheme().getRounds()) {
            var tasks = assigned.computeIfAbsent(round.getId(), first -> new HashSet<>());
            round.getAssignments().stream().filter(each -> each.getCoder() != null).forEach(each -> each.getDocuments()
                    .forEach(document -> tasks.add(each.getCoder().getId() + " " + document.getId())));
        }
        return assigned;
    }

    /** {@return what was coded of what was chosen} */
    Fieldwork all(Progress progress) {
        return in(chosen.round(), progress);
    }

    /** {@return what was coded in a round; empty for everything} */
    Fieldwork in(String round, Progress progress) {
        return new Fieldwork(corpus, chosen.in(round), assigned.getOrDefault(round, Set.of()), progress);
    }
}
