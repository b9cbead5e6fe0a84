// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Checks;
import org.observatory.project.checks.Issue;
import org.observatory.project.internal.StudyWriter;
import org.observatory.project.kit.CodedWorld;

/** A coded study that is looked at by all standard checks. */
final class CheckedWorld extends CodedWorld {

    CheckedWorld(Path folder) throws ProjectException {
        super(folder);
    }

    /** What all standard checks find. */
    public List<Issue> issues() {
        var report = Checks.of(StandardChecks.all()).run(CheckedProject.of(session()));
        assertEquals(List.of(), report.failures());
        return report.issues();
    }

    /** The one point there is to check. */
    public Issue only(String check) {
        var issues = issues();
        assertEquals(List.of(check), issues.stream().map(Issue::check).toList(), () -> issues.stream()
                .map(Issue::message).toList().toString());
        return issues.getFirst();
    }

    /** Mends a point: it is gone then, back after one undo with the model as it was, and gone again after a redo. */
    public void mend(Issue issue, int fix) throws ProjectException {
        var before = state();
        var points = points();
        var command = issue.fixes().get(fix).command(session(), issue.address()).orElseThrow();
        session().history().execute(command);
        assertTrue(points.size() > points().size(), "still there: " + points());
        assertTrue(issue.fixes().get(fix).command(session(), issue.address()).isEmpty(), "mends what is mended");
        var after = state();
        assertNotEquals(before, after);
        session().history().undo();
        assertEquals(before, state());
        assertEquals(points, points());
        session().history().redo();
        assertEquals(after, state());
    }

    private List<String> points() {
        return issues().stream().map(issue -> issue.check() + " " + issue.address() + " " + issue.message().fr())
                .toList();
    }

    private List<String> state() throws ProjectException {
        var files = new ArrayList<String>();
        for (var root : content().roots()) {
            files.add(Layout.path(root) + new String(StudyWriter.bytes(folder(), root), StandardCharsets.UTF_8));
        }
        return files;
    }
}
