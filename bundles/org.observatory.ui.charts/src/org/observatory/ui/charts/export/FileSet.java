// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes files that belong together: first all of them beside their places, then each is moved in its place in one
 * step.
 */
final class FileSet {

    /** A file and what it will hold. */
    record Content(Path file, byte[] bytes) {
    }

    private FileSet() {
    }

    /**
     * Writes the files.
     *
     * @throws IOException if one cannot be written; then the files are as before, as long as the disk obeys, and
     * nothing is left beside them
     */
    static void write(List<Content> contents) throws IOException {
        var drafts = new ArrayList<Path>();
        try {
            for (var content : contents) {
                var draft = content.file().resolveSibling("." + UUID.randomUUID() + ".tmp");
                drafts.add(draft);
                draft(draft, content.bytes());
            }
            for (var content : contents) {
                move(drafts.get(contents.indexOf(content)), content.file());
            }
        } finally {
            for (var draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void draft(Path draft, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException ofThisFileSystem) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
