// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.coding.packages.PackageChoice.Extent;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Trajectory;
import org.observatory.project.ProjectContent;

/** The roots of a project that go to a colleague. */
final class ChosenRoots {

    private final ProjectContent content;
    private final PackageChoice choice;
    private final Set<EObject> chosen = new LinkedHashSet<>();

    ChosenRoots(ProjectContent content, PackageChoice choice) {
        this.content = content;
        this.choice = choice;
        choose();
    }

    /** {@return the roots, in the order of the project} */
    List<EObject> all() {
        return content.roots().stream().filter(chosen::contains).toList();
    }

    private void choose() {
        chosen.add(content.observatory());
        chosen.add(content.scheme());
        content.documents().stream().filter(choice.documents()::contains).forEach(chosen::add);
        content.cases().stream().filter(this::isWanted).forEach(chosen::add);
        trajectories();
        content.codings().stream().filter(codings -> goes(codings.getDocument())
                && (choice.others() || codings.getCoder() == choice.coder())).forEach(chosen::add);
        if (choice.others()) {
            content.quotes().stream().filter(quotes -> goes(quotes.getDocument())).forEach(chosen::add);
            content.frameworks().stream().filter(grid -> grid.getCases().isEmpty()
                    || grid.getCases().stream().anyMatch(chosen::contains)).forEach(chosen::add);
            chosen.addAll(content.charts());
        }
        content.memos().stream().filter(this::isWanted).forEach(chosen::add);
    }

    private boolean goes(Document document) {
        return choice.documents().contains(document);
    }

    private boolean isWanted(Case one) {
        return choice.cases() == Extent.ALL
                || choice.cases() == Extent.CONCERNED && one.getDocuments().stream().anyMatch(this::goes);
    }

    private void trajectories() {
        var used = new HashSet<Trajectory>();
        var wanted = new HashSet<Trajectory>();
        for (var one : content.cases()) {
            used.addAll(one.getTrajectories());
            if (chosen.contains(one)) {
                wanted.addAll(one.getTrajectories());
            }
        }
        content.trajectories().stream()
                .filter(one -> wanted.contains(one) || choice.cases() == Extent.ALL && !used.contains(one)).forEach(chosen::add);
    }

    private boolean isWanted(Memo memo) {
        var own = memo.getCoder() == null || memo.getCoder() == choice.coder();
        return (choice.others() || own) && (choice.memos() == Extent.ALL
                || choice.memos() == Extent.CONCERNED && memo.getLinks().stream().anyMatch(link -> concerns(link.getTarget())));
    }

    /** Whether an element is about the documents that go; programmes and codebook are about everything. */
    private boolean concerns(EObject target) {
        var root = target == null ? null : EcoreUtil.getRootContainer(target);
        return root != null && chosen.contains(root) && root != content.observatory() && root != content.scheme();
    }
}
