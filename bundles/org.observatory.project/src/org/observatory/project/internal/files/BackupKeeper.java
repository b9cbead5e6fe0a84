// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.observatory.analysis.Label;
import org.observatory.project.Backup;
import org.observatory.project.IoReason;

/**
 * Makes the backups of one session beside its work: after the first save, then after a save when the last backup is ten
 * minutes old, and at the end when something was saved since.
 */
public final class BackupKeeper implements AutoCloseable {

    private static final Duration DUE = Duration.ofMinutes(10);
    private static final int TRIES = 3;

    private final Backups backups;
    private final ProjectFiles files;
    private final Clock clock;
    private final Backups.Trial trial;
    private ExecutorService worker;
    private Future<Optional<Label>> last;
    private Instant lastTime;
    private boolean isBehind;

    /**
     * Keeps backups of files.
     *
     * @param trial opens a backup as a project
     */
    public BackupKeeper(Backups backups, ProjectFiles files, Clock clock, Backups.Trial trial) {
        this.backups = backups;
        this.files = files;
        this.clock = clock;
        this.trial = trial;
    }

    /** Tells that the files were saved. */
    public void saved() {
        isBehind = true;
        if ((last == null || last.isDone()) && (lastTime == null || lastTime.plus(DUE).isBefore(clock.instant()))) {
            begin();
        }
    }

    private void begin() {
        isBehind = false;
        lastTime = clock.instant();
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("backup").daemon().factory());
        }
        var time = lastTime;
        last = worker.submit(() -> make(time));
    }

    private Optional<Label> make(Instant time) {
        try {
            for (var left = TRIES; left > 0; left--) {
                if (backups.make(files, "", time, trial) != null) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(IoReason.of(refused));
        }
    }

    /**
     * Makes a backup before it returns.
     *
     * @param reason what its name ends with
     */
    public void makeNow(String reason) throws IOException {
        backups.make(files, reason, clock.instant(), trial);
    }

    /** {@return the backups there are, the newest first} */
    public List<Backup> all() throws IOException {
        return backups.all();
    }

    /** {@return why the last backup failed, once none is being made} */
    public Optional<Label> await() {
        if (last == null) {
            return Optional.empty();
        }
        try {
            return last.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return Optional.of(Label.same(String.valueOf(failed.getCause())));
        }
    }

    @Override
    public void close() {
        await();
        if (isBehind) {
            begin();
            await();
        }
        if (worker != null) {
            worker.shutdown();
        }
    }
}
