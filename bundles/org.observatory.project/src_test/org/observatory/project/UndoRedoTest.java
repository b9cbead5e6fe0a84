// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.project.trials.RandomEdits;

/** Any sequence of commands, fully undone and redone, gives the same model and the same files. */
class UndoRedoTest {

    private static final int COMMANDS = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everythingUndoneAndRedoneIsTheSame(long seed, @TempDir Path folder) throws Exception {
        try (var session = Trials.begin(folder)) {
            var files = Trials.files(folder);
            var before = Trials.state(session);
            var edits = new RandomEdits(session, new Random(seed));

            edits.run(COMMANDS);
            var after = Trials.state(session);
            for (var left = COMMANDS; left > 0; left--) {
                session.history().undo();
            }
            assertEquals(before, Trials.state(session));
            assertFalse(session.history().canUndo());
            session.save();
            assertEquals(files, Trials.files(folder));

            for (var left = COMMANDS; left > 0; left--) {
                session.history().redo();
            }
            assertEquals(after, Trials.state(session));
            session.save();
            try (var again = ProjectSession.openReadOnly(folder)) {
                assertEquals(after, Trials.state(again));
                assertEquals(List.of(), again.damaged());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 34, 55})
    void savesAmidUndoAndRedoLeaveOnTheDiskWhatTheModelHolds(long seed, @TempDir Path folder) throws Exception {
        var chance = new Random(seed);
        try (var session = Trials.begin(folder)) {
            var edits = new RandomEdits(session, chance);
            for (var round = 0; round < 40; round++) {
                edits.run(1 + chance.nextInt(12));
                for (var back = chance.nextInt(15); back > 0 && session.history().canUndo(); back--) {
                    session.history().undo();
                }
                for (var forth = chance.nextInt(8); forth > 0 && session.history().canRedo(); forth--) {
                    session.history().redo();
                }
                if (chance.nextInt(3) == 0) {
                    session.save();
                    try (var again = ProjectSession.openReadOnly(folder)) {
                        assertEquals(Trials.state(session), Trials.state(again), "round " + round);
                    }
                }
            }
        }
    }
}
