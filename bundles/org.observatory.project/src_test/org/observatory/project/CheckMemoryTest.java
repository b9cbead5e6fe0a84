// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.model.coding.CodingFactory;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckMemory;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Checks;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.standard.StandardChecks;
import org.observatory.project.trials.RandomEdits;

class CheckMemoryTest {

    private final Checks checks = Checks.of(StandardChecks.all()).on(Check.Occasion.EDIT);
    private final CheckMemory<String> memory = new CheckMemory<>(checks);

    private static String text(Issue issue) {
        return issue.check() + " " + issue.severity() + " " + issue.path().fr() + " " + issue.message().fr();
    }

    private static List<String> texts(Check check, ProjectSession session) {
        return Checks.of(List.of(check)).run(CheckedProject.of(session)).issues().stream().map(CheckMemoryTest::text).toList();
    }

    private void runDue(ProjectSession session) {
        memory.due().forEach(check -> memory.put(check, texts(check, session)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void afterAnyEditsWhatIsRememberedIsWhatAllChecksWouldFind(long seed, @TempDir Path folder) throws Exception {
        var chance = new Random(seed);
        try (var session = Trials.begin(folder)) {
            session.onChange(memory::changed);
            var edits = new RandomEdits(session, chance);
            for (var round = 0; round < 80; round++) {
                edits.run(1 + chance.nextInt(3));
                for (var back = chance.nextInt(3); back > 0 && session.history().canUndo(); back--) {
                    session.history().undo();
                }
                runDue(session);

                var all = new ArrayList<String>();
                checks.all().forEach(check -> all.addAll(texts(check, session)));
                assertEquals(all, memory.all(), "round " + round);
            }
        }
    }

    @Test
    void whatWasCodedMakesNoCheckOfCasesDue() {
        var codings = CodingFactory.eINSTANCE.createCodings();
        memory.due().forEach(check -> memory.put(check, List.of()));
        assertEquals(List.of(), memory.due());

        memory.changed(Set.of(codings));

        var due = memory.due().stream().map(Check::id).toList();
        assertTrue(due.contains("double-codings"), due.toString());
        assertTrue(!due.contains("attribute-values") && !due.contains("case-key"), due.toString());
    }

    @Test
    void everyRootIsOfTheAreaOfItsFile() {
        assertEquals(EnumSet.allOf(Area.class), EnumSet.copyOf(List.of(Area.OBSERVATORY, Area.of(CodingFactory.eINSTANCE.createScheme()),
                Area.of(CodingFactory.eINSTANCE.createCase()), Area.of(CodingFactory.eINSTANCE.createDocument()),
                Area.of(CodingFactory.eINSTANCE.createCodings()), Area.of(CodingFactory.eINSTANCE.createQuotes()),
                Area.of(CodingFactory.eINSTANCE.createTrajectory()), Area.of(CodingFactory.eINSTANCE.createFramework()),
                Area.of(CodingFactory.eINSTANCE.createMemo()), Area.of(CodingFactory.eINSTANCE.createChartDocument()))));
    }
}
