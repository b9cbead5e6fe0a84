// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** Two cases with one key: a spreadsheet that is imported again cannot tell them apart. */
public final class CaseKeys implements Check {

    @Override
    public String id() {
        return "case-key";
    }

    @Override
    public Label label() {
        return new Label("Key of a case", "Clé d’un cas");
    }

    @Override
    public Label description() {
        return new Label("Finds cases with the key of another: a spreadsheet cannot tell them apart.",
                "Relève les cas qui ont la clé d’un autre : un tableau importé ne peut pas les distinguer.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.CASES);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var first = new HashMap<String, Case>();
        for (var one : project.content().cases()) {
            var key = one.getKey() == null ? "" : one.getKey().strip();
            var other = key.isEmpty() ? null : first.putIfAbsent(key, one);
            if (other != null) {
                report.accept(new Issue(id(), Severity.ERROR, one, Literals.CASE__KEY,
                        Phrases.sentence("The key %s is that of the case %s already.",
                                "La clé %s est déjà celle du cas %s.",
                                Phrases.quoted(Label.same(key)), Phrases.quoted(other)), List.of()));
            }
        }
    }
}
