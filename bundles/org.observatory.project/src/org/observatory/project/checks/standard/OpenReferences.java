// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.observatory.analysis.Label;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.project.Layout;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/**
 * References to something in a file that is missing, or that the file does not hold any more. What leads to a damaged file
 * is not told again: it is kept, and leads there once more when the file is mended.
 */
public final class OpenReferences implements Check {

    /** Whatever in one file refers to the same thing in the same way is one point. */
    private record Place(EReference field, URI target) {

        boolean isIn(EObject element) {
            return field.getEContainingClass().isInstance(element) && (field.isMany()
                    ? list(element).basicList().stream().anyMatch(this::isTarget)
                            : isTarget(element.eGet(field, false)));
        }

        void clear(EObject element) {
            if (field.isMany()) {
                var list = list(element);
                for (var at = list.size() - 1; at >= 0; at--) {
                    if (isTarget(list.basicGet(at))) {
                        list.remove(at);
                    }
                }
            } else {
                element.eUnset(field);
            }
        }

        private InternalEList<?> list(EObject element) {
            return (InternalEList<?>) element.eGet(field);
        }

        private boolean isTarget(Object element) {
            return element instanceof InternalEObject proxy && target.equals(proxy.eProxyURI());
        }
    }

    @Override
    public String id() {
        return "open-reference";
    }

    @Override
    public Label label() {
        return new Label("Open reference", "Renvoi sans suite");
    }

    @Override
    public Label description() {
        return new Label("Finds references to elements of files that are missing.",
                "Relève les renvois à des éléments de fichiers absents.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var root : project.content().roots()) {
            project.progress().check();
            var found = new LinkedHashMap<Place, List<EObject>>();
            Elements.all(root, EObject.class).forEach(element -> look(element, found));
            found.forEach((place, elements) -> {
                if (!project.damaged().containsKey(Layout.path(place.target().trimFragment()))) {
                    report.accept(issue(place, elements));
                }
            });
        }
    }

    private static void look(EObject element, Map<Place, List<EObject>> found) {
        var targets = (FeatureIterator<EObject>) ((InternalEList<EObject>) element.eCrossReferences()).basicIterator();
        while (targets.hasNext()) {
            if (targets.next() instanceof InternalEObject target && target.eIsProxy()
                    && EcoreUtil.resolve(target, element).eIsProxy()) {
                found.computeIfAbsent(new Place((EReference) targets.feature(), target.eProxyURI()), any ->
                        new ArrayList<>()).add(element);
            }
        }
    }

    private Issue issue(Place place, List<EObject> elements) {
        var field = Phrases.quoted(ElementNames.field(place.field()));
        var file = Phrases.quoted(Label.same(Layout.path(place.target().trimFragment())));
        var message = Phrases.counted(elements.size(),
                new Label("The field %s refers to something that is not in the project: %s.",
                        "Le champ %s renvoie à un élément absent du projet : %s."),
                new Label("%s elements of this file refer to something that is not in the project (field %s): %s.",
                        "%s éléments de ce fichier renvoient à un élément absent du projet (champ %s) : %s."), field,
                                file);
        return new Issue(id(), Severity.ERROR, elements.getFirst(), place.field(), message, List.of())
                .mendedBy(place.field().isRequired() ? List.of() : List.of(removing(place)));
    }

    /**
     * Removes the reference wherever it stands in the file of the element; a link of a memo, which is nothing else,
     * goes.
     */
    private static Fix removing(Place place) {
        var isLink = place.field() == Literals.LINK__TARGET;
        var label = isLink ? OrphanMemo.REMOVE_LINK : new Label("Remove the reference", "Supprimer le renvoi");
        Consumer<EObject> removal = isLink ? EcoreUtil::remove : place::clear;
        return Fix.editing(label, EObject.class, place::isIn, element ->
                Elements.all(EcoreUtil.getRootContainer(element), EObject.class)
                .stream().filter(place::isIn).forEach(removal));
    }
}
