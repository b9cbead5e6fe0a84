// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive: the same bytes for the same entries, whenever and wherever they are written. */
public final class ArchiveWriter implements Closeable {

    /** The first moment that an archive can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * Begins an archive.
     *
     * @throws IOException if the disk refuses
     */
    public ArchiveWriter(Path archive) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Adds an entry. */
    public void put(String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Adds files in the order of their paths.
     *
     * @param wanted whether a path is to be in the archive
     * @return the digests of what was added, by path
     */
    public SortedMap<String, String> put(ProjectFiles files, Predicate<String> wanted) throws IOException {
        var digests = new TreeMap<String, String>();
        for (var path : files.paths()) {
            var content = wanted.test(path) ? files.read(path) : null;
            if (content != null) {
                put(path, content);
                digests.put(path, Digests.of(content));
            }
        }
        return digests;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
