// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.StudyFamily;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectContent;

/** Walks a project. */
final class Elements {

    private Elements() {
    }

    /** {@return the root and everything under it that is of the type, in the order of the model} */
    static <T> List<T> all(EObject root, Class<T> type) {
        var found = new ArrayList<T>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        for (var contents = root.eAllContents(); contents.hasNext();) {
            var element = contents.next();
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        }
        return found;
    }

    /**
     * {@return whatever may have sources and contradictions; values and coded passages, of which there are many, have
     * neither}
     */
    static List<Sourced> sourced(ProjectContent content) {
        var found = new ArrayList<>(all(content.observatory(), Sourced.class));
        found.addAll(all(content.scheme(), Sourced.class));
        for (var one : content.cases()) {
            add(one, found);
            one.getActors().forEach(actor -> add(actor, found));
        }
        for (var document : content.documents()) {
            add(document, found);
            document.getSpeakers().forEach(speaker -> add(speaker, found));
        }
        for (var trajectory : content.trajectories()) {
            add(trajectory, found);
            trajectory.getSteps().forEach(step -> add(step, found));
        }
        content.memos().forEach(memo -> add(memo, found));
        return found;
    }

    private static void add(Sourced element, List<Sourced> found) {
        found.add(element);
        if (element.eIsSet(ProgrammesPackage.Literals.SOURCED__DISAGREEMENTS)) {
            element.getDisagreements().forEach(disagreement -> found.addAll(all(disagreement, Sourced.class)));
        }
    }

    /** {@return the typology that a category is in, under a group or not; null for a category in none} */
    static Typology typology(Category category) {
        var above = category.eContainer();
        while (above instanceof Category) {
            above = above.eContainer();
        }
        return above instanceof Typology typology ? typology : null;
    }

    /** {@return the categories of a typology, groups included, in order} */
    static List<Category> categories(Typology typology) {
        return all(typology, Category.class);
    }

    /**
     * {@return the one category of a typology that has the French name of an element; null when there is none or
     * several}
     */
    static Category namesake(Element element, Typology typology) {
        var found = typology == null || element.getNameFr() == null || element.getNameFr().isBlank()
                ? List.<Category>of()
                : categories(typology).stream().filter(category -> category != element
                        && element.getNameFr().strip().equalsIgnoreCase(category.getNameFr() == null ? ""
                                : category.getNameFr().strip())).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** {@return the sources of the element, or of the closest one above it that has some} */
    static List<SourceReference> sources(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Sourced sourced && !sourced.getSources().isEmpty()) {
                return sourced.getSources();
            }
        }
        return List.of();
    }

    /** {@return whether the element was entered by the researchers themselves, who are its source} */
    static boolean isOwn(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Programme programme && programme.getKind() == ProgrammeKind.PROJECT
                    || at instanceof Study study && study.getFamily() == StudyFamily.PROJECT) {
                return true;
            }
        }
        return false;
    }
}
