// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Identities made from names (UUID version 5, RFC 9562 §5.5): the same name gives the same identity on every run. */
final class Ids {

    private static final UUID SAMPLE = made(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
            "urn:observatory:sample");

    private Ids() {
    }

    /** {@return the identity of the element of the sample with a name such as {@code case/A01}} */
    static String of(String name) {
        return made(SAMPLE, name).toString();
    }

    /** {@return the SHA-256 of a text in UTF-8, in lower-case hexadecimal digits} */
    static String digest(String text) {
        return HexFormat.of().formatHex(algorithm("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static UUID made(UUID space, String name) {
        var digest = algorithm("SHA-1");
        digest.update(ByteBuffer.allocate(16).putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits()).array());
        var bytes = ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8)));
        return new UUID(bytes.getLong() & ~0xf000L | 0x5000L, bytes.getLong() & ~(3L << 62) | 1L << 63);
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
