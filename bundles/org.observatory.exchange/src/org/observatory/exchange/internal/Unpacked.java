// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The content of an entry: stops when it unpacks to too much, and checks its sum at the end. */
final class Unpacked extends FilterInputStream {

    private static final long BEYOND_DOUBT = 16L << 20;
    private static final long HIGHEST_RATIO = 400;
    /** How many bytes may stand between two tags, which a parser gathers in memory when they are one attribute. */
    private static final long LONGEST_RUN = 64L << 20;

    private final Archive archive;
    private final ZipArchiveEntry header;
    private final CRC32 sum = new CRC32();
    private long count;
    private long run;

    Unpacked(InputStream in, Archive archive, ZipArchiveEntry header) {
        super(in);
        this.archive = archive;
        this.header = header;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged(damaged);
        }
        if (read < 0) {
            if (sum.getValue() != header.getCrc()) {
                throw damaged(null);
            }
            return read;
        }
        sum.update(bytes, offset, read);
        count += read;
        for (var i = offset; i < offset + read; i++) {
            run = bytes[i] == '<' ? 0 : run + 1;
        }
        var packed = Math.max(1, header.getCompressedSize());
        var endless = run > LONGEST_RUN && header.getName().endsWith(".xml");
        if (!archive.take(read) || endless || count > BEYOND_DOUBT && count / packed > HIGHEST_RATIO) {
            throw new Refused(Refusals.bomb(archive.file().name(), header.getName()));
        }
        return read;
    }

    private Refused damaged(Exception cause) {
        return new Refused(Refusals.damagedEntry(archive.file().name(), header.getName(), cause));
    }

    @Override
    public long skip(long n) throws IOException {
        return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
