// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;

/**
 * A ZIP archive read without trust, entry by entry, in memory. Nothing is unpacked to the disk, so the names of entries
 * do no harm. What is unpacked is counted against limits far above those of any document, and checked against its sum.
 */
public final class Archive implements Closeable {

    /** How many entries an archive may have. */
    public static final int MOST_ENTRIES = 20_000;

    private static final long MOST_UNPACKED = 512L << 20;

    private final ReceivedFile file;
    private final ZipFile zip;
    private long left = MOST_UNPACKED;

    private Archive(ReceivedFile file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** {@return whether a file begins as an archive does} */
    public static boolean is(ReceivedFile file) {
        return file.startsWith('P', 'K', 3, 4);
    }

    /**
     * Opens an archive.
     *
     * @throws ImportException if it is no archive, damaged, or has too many entries
     */
    public static Archive open(ReceivedFile file) throws ImportException {
        if (headers(file.bytes()) > MOST_ENTRIES) {
            throw Refusals.tooManyEntries(file.name(), MOST_ENTRIES);
        }
        try {
            return new Archive(file, ZipFile.builder().setByteArray(file.bytes()).setCharset(StandardCharsets.UTF_8)
                    .get());
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusals.damaged(file.name(), damaged);
        }
    }

    /** Counts what begins as an entry of the directory does, whatever number the archive itself tells. */
    private static int headers(byte[] bytes) {
        var count = 0;
        for (var i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    /** {@return the file that this is} */
    public ReceivedFile file() {
        return file;
    }

    /** {@return the names of its entries, as they are written} */
    public List<String> names() {
        return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    }

    /** {@return whether there is such an entry} */
    public boolean has(String entry) {
        return zip.getEntry(entry) != null;
    }

    /**
     * Opens an entry; the caller closes it.
     *
     * @return the content; its methods throw a {@link Refused} when it unpacks to too much or is damaged
     * @throws ImportException if there is none, or two of that name, or it is encrypted or packed in an unusual way
     */
    public InputStream open(String entry) throws ImportException {
        var found = zip.getEntries(entry).iterator();
        if (!found.hasNext()) {
            throw Refusals.missingEntry(file.name(), entry);
        }
        var header = found.next();
        if (header.getGeneralPurposeBit().usesEncryption()) {
            throw Refusals.encrypted(file.name());
        }
        if (found.hasNext() || !zip.canReadEntryData(header)) {
            throw Refusals.damagedEntry(file.name(), entry, null);
        }
        try {
            return new Unpacked(zip.getInputStream(header), this, header);
        } catch (IOException damaged) {
            throw Refusals.damagedEntry(file.name(), entry, damaged);
        }
    }

    /**
     * Reads a short entry as text.
     *
     * @param most how many bytes to read
     * @return what stands there, read as UTF-8; empty when there is no such entry
     */
    public String head(String entry, int most) throws ImportException {
        if (!has(entry)) {
            return "";
        }
        try (var in = open(entry)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        } catch (Refused refused) {
            throw refused.refusal();
        } catch (IOException damaged) {
            throw Refusals.damagedEntry(file.name(), entry, damaged);
        }
    }

    /**
     * Opens an entry as XML; the caller closes it.
     *
     * @throws ImportException as {@link #open(String)}
     */
    public XmlPart xml(String entry) throws ImportException {
        return new XmlPart(file.name(), entry, open(entry));
    }

    /** Takes bytes off what may still be unpacked from all entries together; whether there is enough. */
    boolean take(int bytes) {
        left -= bytes;
        return left >= 0;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }
}
