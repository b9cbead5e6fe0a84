// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.observatory.analysis.Language;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.checks.Fix;
import org.observatory.ui.problems.FoundProblems.Found;

/** The ways to mend the points that are selected: those that all of them have, each one step of the history for all. */
final class Mending {

    /**
     * A way to mend points.
     *
     * @param label what it does
     * @param fixes the fix of each point, in the order of the points
     */
    record Way(String label, List<Fix> fixes) {
    }

    private final List<Found> points;
    private final Language language;

    Mending(List<Found> points, Language language) {
        this.points = points;
        this.language = language;
    }

    /** {@return the ways, in the order in which the first point offers them} */
    List<Way> ways() {
        var byLabel = new LinkedHashMap<String, List<Fix>>();
        for (var point : points) {
            for (var fix : point.fixes()) {
                byLabel.computeIfAbsent(fix.label().in(language), label -> new ArrayList<>()).add(fix);
            }
        }
        return byLabel.entrySet().stream().filter(way -> way.getValue().size() == points.size())
                .map(way -> new Way(way.getKey(), List.copyOf(way.getValue()))).toList();
    }

    /**
     * {@return the command that mends the points in one way; empty when they are mended already}
     *
     * @throws ProjectException if a text that is needed cannot be read
     */
    Optional<Command> command(Way way, ProjectSession session) throws ProjectException {
        var commands = new ArrayList<Command>();
        for (var at = 0; at < points.size(); at++) {
            way.fixes().get(at).command(session, points.get(at).address()).ifPresent(commands::add);
        }
        return commands.isEmpty() ? Optional.empty()
                : Optional.of(commands.size() == 1 ? commands.getFirst() : Fix.step(way.label(), commands));
    }
}
