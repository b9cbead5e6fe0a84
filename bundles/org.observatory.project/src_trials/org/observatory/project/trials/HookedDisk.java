// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.trials;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.observatory.project.internal.files.Disk;

/**
 * A disk that tells of each step before it is taken, and of each write half-way, so that it can fail or end there. Without
 * {@code forcing} it leaves it to the system when to write, which is faster and the same for whoever survives the process.
 */
public final class HookedDisk implements Disk {

    /** Is told of each step; what it throws is what the disk answers. */
    @FunctionalInterface
    public interface Hook {

        /** Does nothing. */
        Hook NONE = (step, file) -> { };

        /** Called before a step, or in the middle of one. */
        void at(Step step, Path file) throws IOException;
    }

    /** What a disk is asked to do. */
    public enum Step {
        /** A new file is about to be written. */
        WRITE,
        /** Half of a new file is written. */
        HALF_WRITTEN,
        /** A file is about to be moved. */
        MOVE,
        /** A file is about to be deleted. */
        DELETE,
        /** A file that grows is about to be begun. */
        GROW,
        /** A file that grows is about to be added to. */
        ADD,
        /** Half of what is added stands in the file. */
        HALF_ADDED
    }

    private final Hook hook;
    private final boolean forcing;

    /**
     * Makes a disk.
     *
     * @param hook    is told of each step
     * @param forcing whether writes are forced
     */
    public HookedDisk(Hook hook, boolean forcing) {
        this.hook = hook;
        this.forcing = forcing;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        hook.at(Step.WRITE, file);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            put(channel, bytes, Step.HALF_WRITTEN, file);
        }
    }

    private void put(FileChannel channel, byte[] bytes, Step halfway, Path file) throws IOException {
        var half = bytes.length / 2;
        writeAll(channel, ByteBuffer.wrap(bytes, 0, half));
        hook.at(halfway, file);
        writeAll(channel, ByteBuffer.wrap(bytes, half, bytes.length - half));
        if (forcing) {
            channel.force(false);
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        hook.at(Step.MOVE, to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        hook.at(Step.DELETE, file);
        Files.deleteIfExists(file);
    }

    @Override
    public void force(Path folder) {
        if (forcing) {
            Disk.ofMachine().force(folder);
        }
    }

    @Override
    public Growing grow(Path file) throws IOException {
        hook.at(Step.GROW, file);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Growing() {
            @Override
            public void add(byte[] bytes) throws IOException {
                hook.at(Step.ADD, file);
                put(channel, bytes, Step.HALF_ADDED, file);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
