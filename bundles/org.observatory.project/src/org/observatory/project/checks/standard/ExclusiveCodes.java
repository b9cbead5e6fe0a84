// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.project.Deletion;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** A coder who gives one passage two codes that the codebook says exclude one another. */
public final class ExclusiveCodes implements Check {

    private static final Comparator<Coding> BY_PLACE = Comparator.comparingInt(Coding::getStart)
            .thenComparingInt(Coding::getEnd);

    @Override
    public String id() {
        return "exclusive-codes";
    }

    @Override
    public Label label() {
        return new Label("Exclusive codes together", "Codes exclusifs réunis");
    }

    @Override
    public Label description() {
        return new Label("Finds passages to which one coder gave codes that exclude one another.",
                "Relève les passages auxquels une même personne a donné des codes qui s’excluent.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var rules = new CodeRules(project.content().scheme(), Code::isExclusive);
        if (!rules.isEmpty()) {
            project.content().codings().forEach(codings -> look(codings, rules, report));
        }
    }

    private void look(Codings codings, CodeRules rules, Consumer<Issue> report) {
        var furthest = new HashMap<Code, Map<Code, Coding>>();
        codings.getCodings().stream().filter(coding -> !coding.isUnplaced() && !rules.of(coding.getCode()).isEmpty())
                .sorted(BY_PLACE)
                .forEach(coding -> {
                    for (var place : rules.of(coding.getCode())) {
                        var branches = furthest.computeIfAbsent(place.rule(), rule -> new HashMap<>());
                        for (var branch : branches.entrySet()) {
                            if (branch.getKey() != place.branch() && overlap(branch.getValue(), coding)) {
                                report.accept(issue(coding, branch.getValue(), place.rule()));
                                break;
                            }
                        }
                        branches.merge(place.branch(), coding, (former, later) -> later.getEnd() > former.getEnd()
                                ? later : former);
                    }
                });
    }

    private static boolean overlap(Coding one, Coding other) {
        return one.getStart() < other.getEnd() && other.getStart() < one.getEnd();
    }

    private Issue issue(Coding coding, Coding other, Code rule) {
        return new Issue(id(), Severity.WARNING, coding, Literals.CODING__CODE,
                Phrases.sentence("The passage also bears the code %s; the codes under %s exclude one another.",
                        "Le passage porte aussi le code %s ; les codes de %s s’excluent.",
                                Phrases.quoted(other.getCode()), Phrases.quoted(rule)),
                List.of()).mendedBy(List.of(removing(coding.getCode(), other.getId(), true),
                        removing(other.getCode(), other.getId(), false)));
    }

    /** Takes one of the two codes away: that of the element of the issue, or that of the other passage. */
    private static Fix removing(Code code, String other, boolean own) {
        var label = Phrases.sentence("Remove the code %s here", "Retirer ici le code %s", Phrases.quoted(code));
        return new Fix(label, (element, session, title) -> element instanceof Coding coding
                && session.content().find(other).orElse(null) instanceof Coding second && overlap(coding, second)
                        ? Optional.of(Deletion.of(session, List.of(own ? coding : second)).command(title))
                        : Optional.empty());
    }
}
