// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.project.checks.Check.Occasion;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Severity;
import org.observatory.ui.problems.FoundProblems.Found;

class MendingTest {

    private static Found point(String message, String... fixes) {
        return new Found(new Problem(Severity.ERROR, message, "IMPACT", "", "id", "check"), URI.createURI("study:/study.observatory#id"),
                Stream.of(fixes).map(label -> new Fix(new Label(label, label), (element, session, title) -> Optional.empty())).toList());
    }

    private static List<String> ways(Found... points) {
        return new Mending(List.of(points), Language.FRENCH).ways().stream().map(Mending.Way::label).toList();
    }

    @Test
    void severalPointsAreMendedInTheWaysThatAllOfThemHave() {
        assertEquals(List.of("Échanger", "Retenir"), ways(point("a", "Échanger", "Retenir")));
        assertEquals(List.of("Retenir"), ways(point("a", "Échanger", "Retenir"), point("b", "Retenir")));
        assertEquals(List.of(), ways(point("a", "Échanger"), point("b")));
        assertEquals(List.of(), ways());
    }

    @Test
    void pointsAreFoundAgainByTheirMarkUntilTheyAreForgotten() {
        var found = new FoundProblems();
        var point = point("a", "Échanger");
        found.put("étude", Occasion.EDIT, List.of(point));
        found.put("étude", Occasion.SAVE, List.of(point("b")));
        assertEquals(Optional.of(point), found.find("étude", Problem.of(point.problem().attributes())));
        assertEquals(2, found.of("étude").size());
        found.put("étude", Occasion.EDIT, List.of());
        assertEquals(Optional.empty(), found.find("étude", point.problem()));
        found.forget("étude");
        assertEquals(List.of(), found.of("étude"));
    }
}
