// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.List;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/**
 * Memos that are about nothing: links that lead nowhere, and observations and ideas without a link. The research journal and
 * notes on the method stand by themselves.
 */
public final class OrphanMemo implements Check {

    /** What removing a link is called. */
    static final Label REMOVE_LINK = new Label("Remove the dead link", "Supprimer le lien mort");

    private static final Fix REMOVE = Fix.deleting(REMOVE_LINK, Link.class, OrphanMemo::isDead);

    @Override
    public String id() {
        return "orphan-memo";
    }

    @Override
    public Label label() {
        return new Label("Orphan memo", "Mémo orphelin");
    }

    @Override
    public Label description() {
        return new Label("Finds links of memos that lead nowhere, and memos linked to nothing, the journal and notes on method aside.",
                "Relève les liens de mémos qui ne mènent nulle part et les mémos sans lien, hormis le journal et les notes de méthode.");
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var memo : project.content().memos()) {
            if (memo.getLinks().isEmpty() && needsLink(memo)) {
                report.accept(new Issue(id(), Severity.INFO, memo, Literals.MEMO__LINKS,
                        new Label("The memo is linked to nothing.", "Le mémo n’est lié à rien."), List.of()));
            }
            for (var link : memo.getLinks()) {
                if (isDead(link)) {
                    report.accept(new Issue(id(), Severity.WARNING, link, Literals.LINK__TARGET,
                            new Label("The link leads nowhere.", "Le lien ne mène nulle part."), List.of())
                                    .mendedBy(List.of(REMOVE)));
                }
            }
        }
    }

    private static boolean needsLink(Memo memo) {
        return memo.getKind() == MemoKind.OBSERVATION || memo.getKind() == MemoKind.THEORY;
    }

    /** What it led to is gone; a link to a file that is missing or damaged is told as an open reference instead. */
    private static boolean isDead(Link link) {
        return link.getTarget() == null;
    }
}
