// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.StudyFamily;

/** Walks a project. */
final class Elements {

    private Elements() {
    }

    /** {@return the root and everything under it that is of the type, in the order of the model} */
    static <T> List<T> all(Observatory observatory, Class<T> type) {
        var found = new ArrayList<T>();
        if (type.isInstance(observatory)) {
            found.add(type.cast(observatory));
        }
        for (var contents = observatory.eAllContents(); contents.hasNext();) {
            var element = contents.next();
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        }
        return found;
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
