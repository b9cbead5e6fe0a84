// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectSession;

/** A change of the scheme while it is looked at: what is told of it, beside what does it. */
final class Plan {

    private final ProjectSession session;
    private final List<Listed> passages = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Identified> removed = new ArrayList<>();
    private final List<Label> warnings = new ArrayList<>();
    private final List<Runnable> work = new ArrayList<>();

    Plan(ProjectSession session) {
        this.session = session;
    }

    ProjectSession session() {
        return session;
    }

    List<Listed> passages() {
        return passages;
    }

    List<Reference> references() {
        return references;
    }

    List<Identified> removed() {
        return removed;
    }

    List<Label> warnings() {
        return warnings;
    }

    List<Runnable> work() {
        return work;
    }

    void list(Listed passage) {
        passages.add(passage);
    }

    /** Tells of a reference; {@code now} is null if it is removed. */
    void refer(Identified from, EStructuralFeature feature, Identified former, Identified now) {
        references.add(new Reference(from, feature, former, Optional.ofNullable(now)));
    }

    void remove(Identified element) {
        removed.add(element);
    }

    void warn(Label warning) {
        warnings.add(warning);
    }

    /** Does something when the change is done, after what was planned before. */
    void then(Runnable step) {
        work.add(step);
    }
}
