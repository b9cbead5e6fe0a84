// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.observatory.analysis.Language;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/**
 * A point to check as it is marked on the file of a project.
 *
 * @param severity  how much it matters
 * @param message   one sentence
 * @param element   the names that lead to the element concerned, joined by ▸
 * @param place     the documents concerned, each with the place in it; may be empty
 * @param elementId the identity of the element
 * @param check     the identity of the check that found it
 */
public record Problem(Severity severity, String message, String element, String place, String elementId, String check) {

    /** The type of the marks. */
    public static final String TYPE = "org.observatory.ui.problem";

    private static final String ELEMENT_ID = "elementId";
    private static final String CHECK = "check";
    private static final String PLACE = "place";

    /** {@return an issue as it is marked, in one language} */
    public static Problem of(Issue issue, Language language) {
        return new Problem(issue.severity(), issue.message().in(language), issue.path().in(language), issue.where()
                .in(language),
                issue.elementId(), issue.check());
    }

    /** {@return the point behind the attributes of a mark} */
    public static Problem of(Map<String, Object> attributes) {
        var severity = switch (attributes.get(IMarker.SEVERITY)) {
            case Integer number when number == IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case Integer number when number == IMarker.SEVERITY_INFO -> Severity.INFO;
            case null, default -> Severity.WARNING;
        };
        return new Problem(severity, text(attributes, IMarker.MESSAGE), text(attributes, IMarker.LOCATION),
                text(attributes, PLACE), text(attributes, ELEMENT_ID), text(attributes, CHECK));
    }

    /** {@return the attributes of its mark} */
    public Map<String, Object> attributes() {
        var attributes = new HashMap<String, Object>();
        attributes.put(IMarker.SEVERITY, switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        });
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.LOCATION, element);
        attributes.put(PLACE, place);
        attributes.put(ELEMENT_ID, elementId);
        attributes.put(CHECK, check);
        return attributes;
    }

    private static String text(Map<String, Object> attributes, String name) {
        return Objects.requireNonNullElse(attributes.get(name), "").toString();
    }
}
