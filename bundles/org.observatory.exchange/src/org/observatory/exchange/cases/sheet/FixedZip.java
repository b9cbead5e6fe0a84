// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes an archive whose entries bear the same date whenever it is written, so that the same content is the same bytes. */
final class FixedZip implements Closeable {

    /** The first date that an archive can hold. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    FixedZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Begins an entry; what is then written to the stream goes into it. */
    OutputStream entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        return zip;
    }

    /** Writes an entry without packing it, as the first of an OpenDocument file has to be. */
    void stored(String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Copies the entries of another archive in their order. */
    void copy(Path archive) throws IOException {
        try (var from = new ZipFile(archive.toFile())) {
            for (var next : Collections.list(from.entries())) {
                try (var in = from.getInputStream(next)) {
                    in.transferTo(entry(next.getName()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
