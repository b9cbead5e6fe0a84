// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.PartKind;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** Turns of speech of which it is not known who speaks: no count by speaker can take them in. */
public final class TurnWithoutSpeaker implements Check {

    @Override
    public String id() {
        return "turn-without-speaker";
    }

    @Override
    public Label label() {
        return new Label("Turn without a speaker", "Tour de parole anonyme");
    }

    @Override
    public Label description() {
        return new Label("Counts the turns of each document that name no speaker: no count by speaker takes them in.",
                "Compte les tours de parole de chaque document que nul ne dit : aucun décompte par personne ne les comprend.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.DOCUMENTS);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var document : project.content().documents()) {
            var nameless = 0;
            for (var part : document.getParts()) {
                nameless += part.getKind() == PartKind.TURN && part.getSpeaker() == null ? 1 : 0;
            }
            if (nameless > 0) {
                report.accept(new Issue(id(), Severity.WARNING, document, Literals.DOCUMENT__PARTS,
                        Phrases.counted(nameless,
                        new Label("One turn names no speaker.", "Un tour de parole n’indique pas qui parle."),
                        new Label("%s turns name no speaker.", "%s tours de parole n’indiquent pas qui parle.")),
                                List.of()));
            }
        }
    }
}
