// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Label;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.SourceReference;
import org.observatory.project.internal.ElementNames;

/**
 * Something to look at in a project.
 *
 * @param check    the identifier of the check that found it
 * @param severity how much it matters
 * @param element  the element concerned
 * @param field    the attribute or reference concerned; null when it is the element as a whole
 * @param message  one sentence that says what is wrong, without the name of the element
 * @param sources  where the documents say so; empty when no document is concerned
 * @param fixes    ways to mend it, the most likely first; often empty
 */
public record Issue(String check, Severity severity, EObject element, EStructuralFeature field, Label message,
        List<SourceReference> sources, List<Fix> fixes) {

    /** Copies the lists; only the field may be null. */
    public Issue {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(message, "message");
        sources = List.copyOf(sources);
        fixes = List.copyOf(fixes);
    }

    /** An issue that people mend by hand. */
    public Issue(String check, Severity severity, EObject element, EStructuralFeature field, Label message,
            List<SourceReference> sources) {
        this(check, severity, element, field, message, sources, List.of());
    }

    /** {@return the same issue with ways to mend it} */
    public Issue mendedBy(List<Fix> ways) {
        return new Issue(check, severity, element, field, message, sources, ways);
    }

    /** {@return where the element stands in the project, the same in every reading of it} */
    public URI address() {
        return EcoreUtil.getURI(element);
    }

    /** {@return the identifier of the element; empty when it has none} */
    public String elementId() {
        return element instanceof Identified identified ? Objects.requireNonNullElse(identified.getId(), "") : "";
    }

    /** {@return the names from the root to the element, joined by ▸} */
    public Label path() {
        return ElementNames.path(element);
    }

    /**
     * {@return the documents concerned, each with the place in it: « Cahier de recherche n° 1, note 30 »; may be empty}
     */
    public Label where() {
        return where(sources);
    }

    /** {@return documents, each with the place in it} */
    public static Label where(List<SourceReference> sources) {
        return ElementNames.both(names -> names.sources(sources));
    }
}
