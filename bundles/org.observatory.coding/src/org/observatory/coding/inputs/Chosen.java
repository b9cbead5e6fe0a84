// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectContent;

/**
 * What was chosen of a project, by identities.
 *
 * @param unit         on what coders are compared
 * @param uncoded      whether units count that nobody coded
 * @param combinations whether a unit is what codes it got, rather than each code a decision
 * @param code         the code chosen, with those below it; empty for none in particular
 * @param codes        the codes compared
 * @param frame        the codes of which one at least makes a unit a coded one
 * @param document     the document; empty for all
 * @param round        the round; empty for everything
 * @param coders       the coders, in the order of the codebook
 */
record Chosen(Unit unit, boolean uncoded, boolean combinations, Set<String> code, Set<String> codes, Set<String> frame, String document,
        String round, List<String> coders) {

    private static final Label SELF = new Label("There are no two coders to compare.", "Il n’y a pas deux codeurs à comparer.");

    static Chosen of(ProjectContent content, Map<String, String> texts) throws AnalysisException {
        var code = given(texts, ProjectChoices.CODE);
        var document = given(texts, ProjectChoices.DOCUMENT);
        var round = given(texts, ProjectChoices.ROUND);
        var set = codes(content, "", given(texts, ProjectChoices.SET));
        var frame = set.isEmpty() ? ids(Elements.codes(content).keySet().stream()) : set;
        var one = codes(content, code, "");
        return new Chosen(Unit.of(texts.getOrDefault(ProjectChoices.UNIT, ProjectChoices.UNIT_OF_ANALYSIS.defaultValue())),
                ProjectChoices.UNCODED_TEXT.parse(texts.getOrDefault(ProjectChoices.UNCODED, "false")),
                ProjectChoices.COMBINATIONS.equals(texts.get(ProjectChoices.VALUES)), one, one.isEmpty() ? frame : one, frame,
                document.isEmpty() ? "" : Elements.find(document, Elements.documents(content), new Label("document", "de document")).getId(),
                round.isEmpty() ? "" : Elements.find(round, Elements.rounds(content), new Label("round", "de vague")).getId(),
                coders(content, given(texts, ProjectChoices.CODERS)));
    }

    /**
     * A code with those below it, or the codes of a set with those below them, or those that are both.
     *
     * @return their identities; none where neither is written
     */
    static Set<String> codes(ProjectContent content, String code, String set) throws AnalysisException {
        var one = code.isBlank() ? Set.<String>of()
                : ids(below(Elements.find(code.strip(), Elements.codes(content), new Label("code", "de code"))));
        if (set.isBlank()) {
            return one;
        }
        var all = ids(Elements.find(set.strip(), Elements.sets(content), new Label("code set", "d’ensemble de codes")).getCodes().stream()
                .flatMap(Chosen::below));
        if (code.isBlank()) {
            return all;
        }
        var both = new LinkedHashSet<>(one);
        both.retainAll(all);
        if (both.isEmpty()) {
            throw new AnalysisException(Label.each(language -> Wording.quote(code.strip(), language)
                    + new Label(" is no code of the set ", " n’est pas un code de l’ensemble ").in(language)
                    + Wording.quote(set.strip(), language) + "."));
        }
        return both;
    }

    /** The same of another round. */
    Chosen in(String another) {
        return new Chosen(unit, uncoded, combinations, code, codes, frame, document, another, coders);
    }

    private static String given(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "").strip();
    }

    private static Stream<Code> below(Code code) {
        return Stream.concat(Stream.of(code), code.getCodes().stream().flatMap(Chosen::below));
    }

    private static Set<String> ids(Stream<? extends Identified> elements) {
        var ids = new LinkedHashSet<String>();
        elements.forEach(element -> ids.add(element.getId()));
        return ids;
    }

    /** Those written; else all but whoever settles what others coded. */
    private static List<String> coders(ProjectContent content, String written) throws AnalysisException {
        var all = Elements.coders(content);
        var wanted = new LinkedHashSet<Coder>();
        for (var name : written.split(written.contains(";") ? ";" : ",")) {
            if (!name.isBlank()) {
                wanted.add(Elements.find(name.strip(), all, new Label("coder", "de codeur")));
            }
        }
        var chosen = new ArrayList<String>();
        all.keySet().stream().filter(coder -> wanted.isEmpty() ? !coder.isArbitrated() : wanted.contains(coder))
                .forEach(coder -> chosen.add(coder.getId()));
        if (chosen.size() < 2) {
            throw new AnalysisException(SELF);
        }
        return chosen;
    }
}
