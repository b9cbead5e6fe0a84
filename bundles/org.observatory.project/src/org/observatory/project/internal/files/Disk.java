// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The few things a project does to a disk. A test or the fault bench puts one in its place that fails or stops. */
public interface Disk {

    /** A file that grows at its end. */
    interface Growing extends Closeable {
        /**
         * Adds bytes and forces them to the disk before it returns.
         *
         * @throws IOException if the disk refuses; some of the bytes may then stand at the end
         */
        void add(byte[] bytes) throws IOException;
    }

    /**
     * Writes a file that does not exist yet, and forces it to the disk.
     *
     * @throws IOException if it exists, or the disk refuses; a part of it may then stand there
     */
    void write(Path file, byte[] bytes) throws IOException;

    /** Puts a file in the place of another, or of none, in one step. Both lie on the same disk. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, if it is there. */
    void delete(Path file) throws IOException;

    /** Makes what was moved in a folder lasting, on systems that need to be told. */
    void force(Path folder);

    /**
     * Begins a file that grows.
     *
     * @throws IOException if it exists, or the disk refuses
     */
    Growing grow(Path file) throws IOException;

    /** {@return the disk of this machine} */
    static Disk ofMachine() {
        return new OfMachine();
    }

    /** Files of this machine. */
    final class OfMachine implements Disk {

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeAll(channel, bytes);
                channel.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            keepPermissions(to, from);
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException ofThisFileSystem) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        private static void keepPermissions(Path from, Path to) throws IOException {
            var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
            if (view != null && Files.exists(from)) {
                Files.setPosixFilePermissions(to, view.readAttributes().permissions());
            }
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public void force(Path folder) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException notOnThisSystem) {
                return;
            }
        }

        @Override
        public Growing grow(Path file) throws IOException {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new Growing() {
                @Override
                public void add(byte[] bytes) throws IOException {
                    writeAll(channel, bytes);
                    channel.force(false);
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                }
            };
        }

        private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }
}
