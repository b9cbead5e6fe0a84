// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import org.observatory.project.Holder;

/**
 * Holds a project for one process. The system gives the lock back when the process ends, however it ends. The file says
 * who holds it; the lock itself is on a byte far behind the text, so that others can read who it is on every system.
 */
public final class ProjectLock implements AutoCloseable {

    private static final long FAR = Long.MAX_VALUE - 1;
    private static final int LONGEST = 4096;

    private final FileChannel channel;
    private final FileLock lock;

    private ProjectLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param file   the file of the lock; made when missing
     * @param holder who takes it
     * @return the lock, or empty when another process, or another session of this one, holds it
     * @throws IOException if the file cannot be written
     */
    public static Optional<ProjectLock> take(Path file, Holder holder) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock(FAR, 1, false);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text(holder).getBytes(UTF_8)), 0);
            return Optional.of(new ProjectLock(channel, lock));
        } catch (OverlappingFileLockException ofThisProcess) {
            channel.close();
            return Optional.empty();
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /** {@return who the file says holds the lock; nobody known when it cannot be read} */
    public static Holder holder(Path file) {
        try (var in = Files.newInputStream(file)) {
            var lines = new String(in.readNBytes(LONGEST), UTF_8).split("\n", -1);
            if (lines.length >= 4) {
                return new Holder(lines[0], lines[1], Long.parseLong(lines[2]), Instant.parse(lines[3]));
            }
        } catch (IOException | NumberFormatException | DateTimeException unreadable) {
            // nobody known
        }
        return new Holder("", "", 0, Instant.EPOCH);
    }

    private static String text(Holder holder) {
        return String.join("\n", holder.user(), holder.host(), String.valueOf(holder.process()), holder.since().toString(), "");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
