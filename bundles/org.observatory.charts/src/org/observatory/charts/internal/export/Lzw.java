// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The compression that every program reads in TIFF files (TIFF 6.0, section 13: LZW, codes of 9 to 12 bits, high bit first). */
final class Lzw {

    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FIRST = 258;
    private static final int LAST = 4093;
    private static final int SLOTS = 1 << 13;

    private final ByteArrayOutputStream out;
    private final int[] keys = new int[SLOTS];
    private final int[] codes = new int[SLOTS];
    private int next;
    private int width = 9;
    private int pending;
    private int bits;

    private Lzw(int expected) {
        out = new ByteArrayOutputStream(expected);
    }

    /** {@return the bytes from an offset on, compressed} */
    static byte[] pack(byte[] bytes, int offset, int length) {
        var lzw = new Lzw(length / 8 + 16);
        lzw.run(bytes, offset, length);
        return lzw.out.toByteArray();
    }

    private void run(byte[] bytes, int offset, int length) {
        clear();
        var known = -1;
        for (var i = offset; i < offset + length; i++) {
            var letter = bytes[i] & 0xFF;
            if (known < 0) {
                known = letter;
                continue;
            }
            var key = known << 8 | letter;
            var slot = slot(key);
            if (keys[slot] == key) {
                known = codes[slot];
                continue;
            }
            write(known);
            keys[slot] = key;
            codes[slot] = next++;
            if (next > LAST) {
                clear();
            } else if (next == 1 << width) {
                width++;
            }
            known = letter;
        }
        if (known >= 0) {
            write(known);
            if (++next == 1 << width && width < 12) {
                width++;
            }
        }
        write(END);
        if (bits > 0) {
            out.write(pending << 8 - bits);
        }
    }

    /** Where a key stands, or will. */
    private int slot(int key) {
        var slot = (key * 0x9E3779B1) >>> 19;
        while (keys[slot] != -1 && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private void clear() {
        write(CLEAR);
        Arrays.fill(keys, -1);
        next = FIRST;
        width = 9;
    }

    private void write(int code) {
        pending = pending << width | code;
        bits += width;
        while (bits >= 8) {
            out.write(pending >> bits - 8);
            bits -= 8;
        }
        pending &= (1 << bits) - 1;
    }
}
