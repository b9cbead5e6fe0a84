// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.UUID;

/** Replaces the content of a file so that, whenever power fails, it holds the old content or the new, never a part. */
final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes the bytes beside the file, forces them to the disk, moves them in its place and reads them again.
     *
     * @throws IOException if any of this fails; up to the move, the file is as before and nothing is left beside it
     */
    static void replace(Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeForced(beside, bytes);
            keepPermissions(file, beside);
            if (!Arrays.equals(Files.readAllBytes(beside), bytes)) {
                throw new IOException("what was written reads differently");
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(file.toAbsolutePath().getParent());
        if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw new IOException("what was written reads differently");
        }
    }

    private static void writeForced(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException ofThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the move itself lasting; systems that cannot open a folder, such as Windows, do so by themselves. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }
}
