// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.DocumentTexts;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectSession;

/**
 * A project as checks look at it.
 *
 * @param content  all that it holds
 * @param texts    the texts of its documents and the files as received; empty for a model that has no files
 * @param damaged  why files were left out when it was opened, one sentence for each path in the project
 * @param progress tells a check that nobody waits for it any more; one that takes long asks now and then
 */
public record CheckedProject(ProjectContent content, Optional<DocumentTexts> texts, Map<String, Label> damaged,
        Progress progress) {

    /** Copies the map. */
    public CheckedProject {
        damaged = Collections.unmodifiableMap(new LinkedHashMap<>(damaged));
    }

    /**
     * {@return an open project}
     *
     * @param session  the project
     * @param progress whether somebody still waits for what the checks find
     */
    public static CheckedProject of(ProjectSession session, Progress progress) {
        var damaged = new LinkedHashMap<String, Label>();
        for (var at = 0; at < session.leftOut().size(); at++) {
            damaged.put(session.leftOut().get(at), session.damaged().get(at));
        }
        return new CheckedProject(session.content(), Optional.of(session.texts()), damaged, progress);
    }

    /** {@return an open project, which somebody waits for} */
    public static CheckedProject of(ProjectSession session) {
        return of(session, Progress.none());
    }

    /** {@return a model without files, for tests} */
    public static CheckedProject of(ProjectContent content) {
        return new CheckedProject(content, Optional.empty(), Map.of(), Progress.none());
    }

    /** {@return a model that has an observatory and nothing else, for tests} */
    public static CheckedProject of(Observatory observatory) {
        return of(ProjectContent.of(observatory));
    }

    /** {@return the observatory} */
    public Observatory observatory() {
        return content.observatory();
    }
}
