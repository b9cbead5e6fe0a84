// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.model.coding.CodingFactory;
import org.observatory.project.trials.HookedDisk;
import org.observatory.project.trials.RandomEdits;

/** Whenever the process ends or the disk refuses, every edit that was acknowledged is there when the project is next opened. */
class CrashTest {

    /** What was on the disk at one step of it, and the states the project may have when it is opened from that. */
    private record Moment(String step, Path copy, List<Map<String, String>> allowed) {
    }

    @TempDir
    private Path scratch;

    private final List<Moment> moments = new ArrayList<>();
    private Map<String, String> acknowledged = Map.of();
    private boolean isWatching;

    @ParameterizedTest
    @ValueSource(longs = {4, 7})
    void endingAtAnyStepOfTheDiskLosesNoEdit(long seed) throws Exception {
        var chance = new Random(seed);
        var folder = scratch.resolve("study");
        try (var session = Trials.begin(folder, (step, file) -> remember(step + " " + file.getFileName(), folder))) {
            var edits = new RandomEdits(session, chance);
            edits.run(30);
            session.save();
            session.awaitBackup();
            acknowledged = Trials.state(session);
            isWatching = true;
            for (var edit = 0; edit < 14; edit++) {
                edits.run(1);
                settle(Trials.state(session));
                if (edit % 5 == 2) {
                    session.history().undo();
                    settle(Trials.state(session));
                }
                if (edit % 4 == 3) {
                    session.save();
                    settle(Trials.state(session));
                }
            }
            isWatching = false;
        }
        assertTrue(moments.size() > 60, moments.size() + " moments");
        for (var moment : moments) {
            var alsoSaves = moments.indexOf(moment) % 8 == 0;
            try (var again = ProjectSession.open(moment.copy(), Opening.standard().with(new HookedDisk(HookedDisk.Hook.NONE, false)))) {
                if (again.recovery().isPresent()) {
                    assertEquals(List.of(), again.recover("récupération").left(), moment.step());
                }
                var state = Trials.state(again);
                assertTrue(moment.allowed().contains(state), moment.step());
                assertEquals(List.of(), again.damaged());
                if (alsoSaves) {
                    again.save();
                    assertEquals(state, Trials.state(again), moment.step());
                }
            }
        }
    }

    private void remember(String step, Path folder) throws IOException {
        if (isWatching) {
            var allowed = new ArrayList<Map<String, String>>();
            allowed.add(acknowledged);
            moments.add(new Moment(moments.size() + " " + step, Trials.copy(folder, scratch.resolve("m" + moments.size())), allowed));
        }
    }

    /** The edit is acknowledged now: who ended during it may have it or not, who ends from now on has it. */
    private void settle(Map<String, String> state) {
        moments.forEach(moment -> {
            if (moment.allowed().size() == 1 && moment.allowed().contains(acknowledged)) {
                moment.allowed().add(state);
            }
        });
        acknowledged = state;
    }

    @Test
    void aDiskThatRefusesAtAnyStepOfASaveCostsNothing() throws Exception {
        for (var refusing = 0;; refusing++) {
            var folder = scratch.resolve("full" + refusing);
            var countdown = new int[] {Integer.MAX_VALUE};
            try (var session = Trials.begin(folder, (step, file) -> {
                if (countdown[0]-- == 0) {
                    throw new IOException("No space left on device");
                }
            })) {
                new RandomEdits(session, new Random(11)).run(40);
                var state = Trials.state(session);
                countdown[0] = refusing;
                if (savesDespite(session)) {
                    assertTrue(refusing > 20, refusing + " steps");
                    return;
                }
                assertTrue(session.isDirty());
                assertEquals(state, Trials.state(session));
                countdown[0] = Integer.MAX_VALUE;
                session.save();
                assertFalse(session.isDirty());
                try (var again = ProjectSession.openReadOnly(folder)) {
                    assertEquals(state, Trials.state(again), "step " + refusing);
                }
            }
        }
    }

    @Test
    void manyFilesAreOneStepToo() throws Exception {
        var folder = scratch.resolve("many");
        var countdown = new AtomicInteger(Integer.MAX_VALUE);
        try (var session = Trials.begin(folder, (step, file) -> {
            if (step == HookedDisk.Step.HALF_WRITTEN && countdown.getAndDecrement() == 0) {
                throw new IOException("No space left on device");
            }
        })) {
            var before = Trials.files(folder);
            session.history().execute(session.editing("many", () -> {
                for (var number = 0; number < 150; number++) {
                    var added = CodingFactory.eINSTANCE.createCase();
                    added.setId(new UUID(0, number).toString());
                    session.adding(added, "Alliance").execute();
                }
            }));
            countdown.set(100);
            assertFalse(savesDespite(session));
            assertEquals(before, Trials.files(folder));
            session.save();
            try (var again = ProjectSession.openReadOnly(folder)) {
                assertEquals(Trials.state(session), Trials.state(again));
            }
        }
    }

    private static boolean savesDespite(ProjectSession session) throws IOException {
        try {
            session.save();
            return true;
        } catch (ProjectException refused) {
            assertEquals(ProjectException.Kind.UNWRITABLE, refused.kind());
            assertTrue(refused.label().fr().contains("le disque est plein"), refused.label().fr());
            return false;
        }
    }

    @Test
    void anEditThatTheJournalCouldNotTakeIsToldAndEnteredWithTheNext() throws Exception {
        var folder = scratch.resolve("journal");
        var full = new boolean[1];
        try (var session = Trials.begin(folder, (step, file) -> {
            if (full[0] && step == HookedDisk.Step.HALF_ADDED) {
                throw new IOException("No space left on device");
            }
        })) {
            var edits = new RandomEdits(session, new Random(3));
            edits.run(5);
            full[0] = true;
            edits.run(2);
            assertEquals("the disk is full", session.journalTrouble().orElseThrow().en());
            full[0] = false;
            edits.run(1);
            assertTrue(session.journalTrouble().isEmpty());
            var copy = Trials.copy(folder, scratch.resolve("after"));
            try (var again = ProjectSession.open(copy)) {
                assertEquals(8, again.recovery().orElseThrow().edits().size());
                again.recover("");
                assertEquals(Trials.state(session), Trials.state(again));
            }
        }
    }

    @Test
    void whatWasRecoveredIsUndoneAsOneStepAndTheJournalKept() throws Exception {
        var folder = scratch.resolve("one");
        try (var session = Trials.begin(folder)) {
            new RandomEdits(session, new Random(9)).run(60);
            Trials.copy(folder, scratch.resolve("two"));
        }
        try (var again = ProjectSession.open(scratch.resolve("two"))) {
            var before = Trials.state(again);
            var outcome = again.recover("Récupération");
            var recovered = Trials.state(again);
            again.history().undo();
            assertEquals(before, Trials.state(again));
            again.history().redo();
            assertEquals(recovered, Trials.state(again));
            assertTrue(Files.exists(outcome.kept()));
            assertTrue(again.recovery().isEmpty());
        }
    }

    @Test
    void aDismissedRecoveryIsKeptInAFile() throws Exception {
        var folder = scratch.resolve("one");
        try (var session = Trials.begin(folder)) {
            new RandomEdits(session, new Random(9)).run(3);
            Trials.copy(folder, scratch.resolve("two"));
        }
        try (var again = ProjectSession.open(scratch.resolve("two"))) {
            assertTrue(Files.size(again.dismissRecovery()) > 0);
            assertFalse(again.isDirty());
        }
        try (var third = ProjectSession.open(scratch.resolve("two"))) {
            assertTrue(third.recovery().isEmpty());
        }
    }

    @Test
    void aCommandThatFailsHalfWayIsTakenBack() throws Exception {
        try (var session = Trials.begin(scratch.resolve("study"))) {
            new RandomEdits(session, new Random(2)).run(30);
            var before = Trials.state(session);
            var failing = session.editing("fails", () -> {
                session.content().scheme().getCodes().clear();
                session.observatory().setNameFr("autre");
                throw new IllegalStateException("half-way");
            });
            assertThrows(IllegalStateException.class, () -> session.history().execute(failing));
            assertEquals(before, Trials.state(session));
        }
    }
}
