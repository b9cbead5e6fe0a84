// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

import org.observatory.project.internal.files.Disk;

/**
 * The edits since the last save, in a file of their own that grows by one record an edit. A record is its length, the
 * CRC-32 of what follows, and the entry; one that a crash cut short is the last and counts as never made.
 */
public final class Journal implements AutoCloseable {

    /** What the name of a journal ends with. */
    public static final String EXTENSION = ".journal";

    private static final byte[] FIRST = "observatory-journal 1\n".getBytes(UTF_8);
    private static final int LARGEST = 1 << 30;

    private final Disk disk;
    private final Path folder;
    private final String base;
    private final List<Path> files = new ArrayList<>();
    private final List<Entry> refused = new ArrayList<>();
    private Disk.Growing growing;

    /**
     * Makes a journal; its file is begun with the first entry.
     *
     * @param disk   writes
     * @param folder where it will stand
     * @param base   what its name begins with
     */
    public Journal(Disk disk, Path folder, String base) {
        this.disk = disk;
        this.folder = folder;
        this.base = base;
    }

    /** {@return the names of its files: none before the first entry, more than one after the disk refused} */
    public List<String> names() {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    /**
     * Enters an edit, which is on the disk when this returns.
     *
     * @throws IOException if the disk refuses; the entry is then entered together with the next, in a file of its own
     */
    public void enter(Entry entry) throws IOException {
        refused.add(entry);
        try {
            if (growing == null) {
                begin();
            }
            for (var next : refused) {
                growing.add(record(next));
            }
            refused.clear();
        } catch (IOException full) {
            close();
            throw full;
        }
    }

    private void begin() throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("%s-%03d%s".formatted(base, files.size(), EXTENSION));
        files.add(file);
        growing = disk.grow(file);
        growing.add(FIRST);
        disk.force(folder);
    }

    private static byte[] record(Entry entry) {
        var bytes = EntryCode.bytes(entry);
        return ByteBuffer.allocate(Integer.BYTES + Long.BYTES + bytes.length).putInt(bytes.length).putLong(crc(bytes))
                .put(bytes).array();
    }

    /** Closes the file, which stays. */
    @Override
    public void close() throws IOException {
        if (growing != null) {
            var closing = growing;
            growing = null;
            closing.close();
        }
    }

    /** Deletes the files of a closed journal. */
    public void delete() throws IOException {
        for (var file : files) {
            disk.delete(file);
        }
    }

    /**
     * {@return the entries of a journal, up to the first that is not whole}
     *
     * @throws IOException if the file cannot be read, or is no journal of this version
     */
    public static List<Entry> read(Path file) throws IOException {
        var entries = new ArrayList<Entry>();
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            var first = in.readNBytes(FIRST.length);
            if (!Arrays.equals(first, FIRST)) {
                if (first.length < FIRST.length) {
                    return entries;
                }
                throw new IOException("it is no journal of this version of the workbench");
            }
            while (true) {
                var length = in.readInt();
                var crc = in.readLong();
                if (length < 0 || length > LARGEST) {
                    return entries;
                }
                var bytes = in.readNBytes(length);
                if (bytes.length < length || crc(bytes) != crc) {
                    return entries;
                }
                entries.add(EntryCode.read(bytes));
            }
        } catch (EOFException cutShort) {
            return entries;
        }
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
