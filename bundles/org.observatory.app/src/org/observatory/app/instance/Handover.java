// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Decides whether a start is the first one, which keeps the state folder, or hands over to the one that runs. */
public final class Handover {

    /** What became of a start. */
    public enum Outcome {
        /** This start holds the state folder and goes on. */
        FIRST,
        /** The workbench that runs has taken over; this start ends. */
        HANDED_OVER,
        /** Another process holds the state folder and does not answer, for instance on another machine. */
        HELD_ELSEWHERE
    }

    /** Tries to lock the state folder; the lock ends with the process. */
    @FunctionalInterface
    public interface Lock {
        /**
         * @return whether this process now holds the folder
         * @throws IOException when the folder cannot be written
         */
        boolean take() throws IOException;
    }

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Handover() {
    }

    /**
     * Waits while another process holds the folder but has not opened its door yet, or is just going.
     *
     * @param folder the state folder; it exists
     * @param lock takes the folder
     * @param paths absolute paths to hand over
     * @param patience how long a process that does not answer is waited for
     * @return what became of this start
     * @throws IOException when the folder cannot be used
     */
    public static Outcome attempt(Path folder, Lock lock, List<Path> paths, Duration patience) throws IOException {
        if (lock.take()) {
            return Outcome.FIRST;
        }
        if (Door.knock(folder, paths)) {
            return Outcome.HANDED_OVER;
        }
        var end = System.nanoTime() + patience.toNanos();
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            while (System.nanoTime() < end) {
                if (lock.take()) {
                    return Outcome.FIRST;
                }
                if (Door.knock(folder, paths)) {
                    return Outcome.HANDED_OVER;
                }
                var key = watch.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Outcome.HELD_ELSEWHERE;
    }
}
