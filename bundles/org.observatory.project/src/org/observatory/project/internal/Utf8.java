// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds bytes that are no UTF-8, which XML parsers report without a place. */
final class Utf8 {

    private static final int CHUNK = 1 << 16;

    private Utf8() {
    }

    /** The place of the first byte that is part of no character, in lines and characters from 1; empty when all are. */
    static Optional<Place> firstWrong(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var chunk = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(input, chunk, true);
            if (result.isError()) {
                return Optional.of(place(bytes, input.position()));
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
            chunk.clear();
        }
    }

    private static Place place(byte[] bytes, int end) {
        var before = new String(bytes, 0, end, StandardCharsets.UTF_8);
        var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }
}
