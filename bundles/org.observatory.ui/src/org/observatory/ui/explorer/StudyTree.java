// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__ANALYSES;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__ATTRIBUTES;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__CODERS;
import static org.observatory.model.coding.CodingPackage.Literals.SCHEME__SETS;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Trajectory;
import org.observatory.project.ProjectContent;

/**
 * What a study codes, as a part of the explorer: under the project its cases, documents, trajectories, codebook, framework grids, memos,
 * saved analyses, charts and coders; under a case its documents and trajectories; under a document who speaks in it and its cases; under a codebook
 * the codes as a tree.
 */
final class StudyTree {

    private final Map<ProjectContent, Map<Document, List<Case>>> casesOf = new IdentityHashMap<>();

    /** What was true before an edit may be true no more. */
    void changed() {
        casesOf.clear();
    }

    List<?> top(ProjectContent content) {
        var scheme = content.scheme();
        return List.of(new RootFolder(content, Literals.CASE), new RootFolder(content, Literals.DOCUMENT),
                new RootFolder(content, Literals.TRAJECTORY), scheme,
                new RootFolder(content, Literals.FRAMEWORK), new RootFolder(content, Literals.MEMO),
                new Folder(scheme, SCHEME__ANALYSES), new RootFolder(content, Literals.CHART_DOCUMENT),
                new Folder(scheme, SCHEME__CODERS), content.observatory());
    }

    List<?> children(EObject element, ProjectContent content) {
        return switch (element) {
            case Case one -> related(one, one.getDocuments(), one.getTrajectories());
            case Document document -> Stream.concat(document.getSpeakers().stream(),
                    casesOf(document, content).stream().map(one -> new Related(document, one))).toList();
            case Trajectory trajectory -> trajectory.getSteps();
            case Scheme scheme -> Stream.concat(scheme.getCodes().stream(), Stream.of(new Folder(scheme, SCHEME__SETS),
                    new Folder(scheme, SCHEME__ATTRIBUTES))).toList();
            case Code code -> code.getCodes();
            case CodeSet set -> related(set, set.getCodes(), List.of());
            case Memo memo -> related(memo, memo.getLinks().stream().map(link -> (EObject) link.getTarget())
                    .filter(target -> target != null).toList(), List.of());
            default -> List.of();
        };
    }

    /** {@return whether elements that stand elsewhere are shown under an element} */
    static boolean showsOthers(EObject element) {
        return element instanceof Case || element instanceof Document || element instanceof CodeSet || element instanceof Memo;
    }

    /** {@return what of the children of such an element stands nowhere else} */
    static List<? extends EObject> own(EObject element) {
        return element instanceof Document document ? document.getSpeakers() : List.of();
    }

    private static List<Related> related(EObject at, List<? extends EObject> some, List<? extends EObject> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().map(target -> new Related(at, target)).toList();
    }

    private List<Case> casesOf(Document document, ProjectContent content) {
        return content == null ? List.of() : casesOf.computeIfAbsent(content, StudyTree::casesByDocument).getOrDefault(document, List.of());
    }

    private static Map<Document, List<Case>> casesByDocument(ProjectContent content) {
        var map = new IdentityHashMap<Document, List<Case>>();
        for (var one : content.cases()) {
            for (var document : one.getDocuments()) {
                map.computeIfAbsent(document, first -> new ArrayList<>()).add(one);
            }
        }
        return map;
    }
}
