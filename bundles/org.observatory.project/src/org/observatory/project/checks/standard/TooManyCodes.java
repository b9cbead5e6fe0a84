// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** A coder who gives one document more codes under a code than the codebook allows. */
public final class TooManyCodes implements Check {

    private static final int SHOWN = 6;

    @Override
    public String id() {
        return "too-many-codes";
    }

    @Override
    public Label label() {
        return new Label("Too many codes", "Trop de codes");
    }

    @Override
    public Label description() {
        return new Label("Finds documents to which one coder gave more codes of a kind than the codebook allows.",
                "Relève les documents auxquels une même personne a donné plus de codes d’une sorte que la grille n’en admet.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var rules = new CodeRules(project.content().scheme(), code -> code.getAtMost() != null);
        if (!rules.isEmpty()) {
            project.content().codings().forEach(codings -> look(codings, rules, report));
        }
    }

    private void look(Codings codings, CodeRules rules, Consumer<Issue> report) {
        var borne = new LinkedHashMap<Code, Set<Code>>();
        for (var coding : codings.getCodings()) {
            for (var place : rules.of(coding.getCode())) {
                borne.computeIfAbsent(place.rule(), rule -> new LinkedHashSet<>()).add(place.branch());
            }
        }
        borne.forEach((rule, branches) -> {
            if (branches.size() > rule.getAtMost()) {
                var names = Phrases.list(List.copyOf(branches), Phrases::quoted, SHOWN);
                report.accept(new Issue(id(), Severity.WARNING, codings, Literals.CODINGS__CODINGS,
                        Phrases.sentence("The document bears %s codes under %s: %s; at most %s are allowed.",
                                "Le document porte %s codes de %s : %s ; la grille en admet %s au plus.",
                                        Phrases.number(branches.size()),
                                Phrases.quoted(rule), names, Phrases.number(rule.getAtMost())),
                        List.of()));
            }
        });
    }
}
