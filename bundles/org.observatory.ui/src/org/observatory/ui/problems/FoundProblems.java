// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.observatory.analysis.Language;
import org.observatory.project.checks.Check.Occasion;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;

/**
 * The points to check that were found last in each project, with the ways to mend them, which marks cannot hold. A
 * workbench service, safe for use by several threads.
 */
public final class FoundProblems {

    /**
     * A point with what mends it. It holds no element, so that the reading of the project it was found in can go.
     *
     * @param problem the point
     * @param address where its element stands in the project
     * @param fixes   ways to mend it
     */
    public record Found(Problem problem, URI address, List<Fix> fixes) {

        /** {@return an issue as it is kept, in one language} */
        public static Found of(Issue issue, Language language) {
            return new Found(Problem.of(issue, language), issue.address(), issue.fixes());
        }
    }

    private final Map<String, Map<Occasion, List<Found>>> found = new HashMap<>();

    /** Takes what was found in a project on an occasion, in the place of what was found before. */
    synchronized void put(String project, Occasion occasion, List<Found> points) {
        found.computeIfAbsent(project, any -> new EnumMap<>(Occasion.class)).put(occasion, List.copyOf(points));
    }

    /** Forgets a project that was closed. */
    synchronized void forget(String project) {
        found.remove(project);
    }

    /** {@return what was found in a project, on all occasions} */
    synchronized List<Problem> of(String project) {
        var all = new ArrayList<Problem>();
        found.getOrDefault(project, Map.of()).values().forEach(points ->
                points.forEach(point -> all.add(point.problem())));
        return all;
    }

    /**
     * {@return a point with what mends it; empty when it was found no more}
     *
     * @param project the name of the Eclipse project
     * @param problem the point as it is marked
     */
    public synchronized Optional<Found> find(String project, Problem problem) {
        return found.getOrDefault(project, Map.of()).values().stream().flatMap(List::stream)
                .filter(point -> point.problem().equals(problem)).findFirst();
    }
}
