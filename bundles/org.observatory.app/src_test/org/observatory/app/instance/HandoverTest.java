// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.app.instance.Handover.Outcome;

class HandoverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final ArrayBlockingQueue<List<Path>> visits = new ArrayBlockingQueue<>(16);

    @Test
    void theFirstStartKeepsTheFolder() throws IOException {
        assertEquals(Outcome.FIRST, Handover.attempt(folder, () -> true, List.of(), PATIENCE));
    }

    @Test
    void aSecondStartHandsItsPathsOver() throws Exception {
        var project = folder.resolve("mon étude").toAbsolutePath();
        try (var door = Door.open(folder, visits::add)) {
            assertEquals(Outcome.HANDED_OVER, Handover.attempt(folder, () -> false, List.of(project), PATIENCE));
        }
        assertEquals(List.of(project), visits.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void aSecondStartWithoutPathsStillReachesTheFirst() throws Exception {
        try (var door = Door.open(folder, visits::add)) {
            assertTrue(Door.knock(folder, List.of()));
        }
        assertEquals(List.of(), visits.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void aFileLeftByACrashDoesNotHoldTheNextStartUp() throws IOException {
        Files.writeString(folder.resolve(Door.FILE), closedPort() + "\n0123456789abcdef\n");
        var attempts = new AtomicInteger();
        var outcome = Handover.attempt(folder, () -> attempts.incrementAndGet() > 1, List.of(), PATIENCE);
        assertEquals(Outcome.FIRST, outcome);
    }

    @Test
    void aDamagedFileCountsAsNobodyThere() throws IOException {
        Files.writeString(folder.resolve(Door.FILE), "not a port\nnor a secret\n");
        assertFalse(Door.knock(folder, List.of()));
        Files.writeString(folder.resolve(Door.FILE), "");
        assertFalse(Door.knock(folder, List.of()));
    }

    @Test
    void aStrangerWithoutTheSecretIsNotServed() throws Exception {
        try (var door = Door.open(folder, visits::add)) {
            var file = folder.resolve(Door.FILE);
            var port = Files.readAllLines(file).get(0);
            Files.writeString(file, port + "\nffffffffffffffffffffffffffffffff\n");
            assertFalse(Door.knock(folder, List.of(folder)));
        }
        assertTrue(visits.isEmpty());
    }

    @Test
    void aFirstStartThatIsStillOpeningIsWaitedFor() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            var asked = new CompletableFuture<Void>();
            var second = CompletableFuture.supplyAsync(() -> {
                try {
                    return Handover.attempt(folder, () -> {
                        asked.complete(null);
                        return false;
                    }, List.of(folder), PATIENCE);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            asked.join();
            try (var door = Door.open(folder, visits::add)) {
                assertEquals(Outcome.HANDED_OVER, second.join());
            }
        });
    }

    @Test
    void aFolderHeldByAProcessThatNeverAnswersIsSaidToBeHeld() throws IOException {
        assertEquals(Outcome.HELD_ELSEWHERE,
                Handover.attempt(folder, () -> false, List.of(), Duration.ofMillis(300)));
    }

    @Test
    void aClosedDoorLeavesNoFile() throws IOException {
        Door.open(folder, visits::add).close();
        assertFalse(Files.exists(folder.resolve(Door.FILE)));
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
