// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The identifiers of the bundled reference data: name-based UUIDs of version 5 (RFC 9562, section 5.5) in the URL
 * namespace, over {@code "urn:observatory:"} and the element's slug. They are the same in every edition and project.
 */
public final class ReferenceIds {

    private static final UUID URL_NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private ReferenceIds() {
    }

    /**
     * The UUID of an element, in the canonical text form.
     *
     * @param slug such as {@code "indicator-agir-ensemble-necessaire"}
     */
    public static String of(String slug) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16).putLong(URL_NAMESPACE.getMostSignificantBits())
                    .putLong(URL_NAMESPACE.getLeastSignificantBits()).array());
            var hash = ByteBuffer.wrap(digest.digest(("urn:observatory:" + slug).getBytes(StandardCharsets.UTF_8)));
            var high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
            var low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime provides SHA-1.", missing);
        }
    }
}
