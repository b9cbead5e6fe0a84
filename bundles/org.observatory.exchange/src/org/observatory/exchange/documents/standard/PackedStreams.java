// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.internal.Refusals;

/**
 * Looks whether the packed streams of a PDF unpack to more than any document holds, before they are unpacked in memory.
 * A stream that unpacks to another one, as makers of harmful files do, is followed.
 */
final class PackedStreams {

    private static final long LARGEST = 192L << 20;
    private static final long LARGEST_IN_ALL = 1L << 30;
    private static final int DEEPEST = 4;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final ReceivedFile file;
    private final Progress progress;
    private long left = LARGEST_IN_ALL;

    private PackedStreams(ReceivedFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Unpacks every stream and keeps nothing of it.
     *
     * @throws ImportException if one is too large, or all are together
     */
    static void check(ReceivedFile file, Progress progress) throws ImportException {
        var streams = new PackedStreams(file, progress);
        var bytes = file.bytes();
        for (var i = 0; i + STREAM.length + 4 < bytes.length; i++) {
            if (bytes[i] == 's' && isStream(bytes, i)) {
                var start = i + STREAM.length;
                start += bytes[start] == '\r' ? 1 : 0;
                start += bytes[start] == '\n' ? 1 : 0;
                if (isPacked(bytes, start)) {
                    streams.unpack(start);
                }
                i = start;
            }
        }
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (var i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || bytes[at - 1] != 'd' || bytes[at - 2] != 'n' || bytes[at - 3] != 'e';
    }

    /** Whether these begin as what ZLIB packed (RFC 1950). */
    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    private void unpack(int start) throws ImportException {
        var layers = new Inflater[DEEPEST];
        var buffers = new byte[DEEPEST][1 << 16];
        layers[0] = new Inflater();
        layers[0].setInput(file.bytes(), start, file.size() - start);
        var unpacked = 0L;
        try {
            var count = layers[0].inflate(buffers[0]);
            while (count > 0) {
                progress.check();
                unpacked += count + beneath(layers, buffers, 1, count, unpacked == 0);
                if (unpacked > LARGEST || unpacked > left) {
                    throw Refusals.bomb(file.name(), "stream " + start);
                }
                count = layers[0].inflate(buffers[0]);
            }
        } catch (DataFormatException notPacked) {
            // A damaged stream is left to the reader of the page that it belongs to.
        } finally {
            for (var layer : layers) {
                if (layer != null) {
                    layer.end();
                }
            }
        }
        left -= unpacked;
    }

    /** How much a layer beneath unpacks to, when what the layer above gave begins as a packed one. */
    private long beneath(Inflater[] layers, byte[][] buffers, int layer, int count, boolean first)
            throws ImportException {
        if (layer == DEEPEST || first && !isPacked(buffers[layer - 1], 0) || !first && layers[layer] == null) {
            return 0;
        }
        if (first) {
            layers[layer] = new Inflater();
        }
        layers[layer].setInput(buffers[layer - 1], 0, count);
        var unpacked = 0L;
        try {
            var more = layers[layer].inflate(buffers[layer]);
            var begins = first;
            while (more > 0 && unpacked <= LARGEST) {
                progress.check();
                unpacked += more + beneath(layers, buffers, layer + 1, more, begins);
                begins = false;
                more = layers[layer].inflate(buffers[layer]);
            }
        } catch (DataFormatException notPacked) {
            // It only began as one.
        }
        return unpacked;
    }
}
