// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart by their SHA-256, in lower-case hexadecimal digits. */
public final class Digests {

    private Digests() {
    }

    /** {@return the SHA-256 of the bytes} */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime provides SHA-256.", missing);
        }
    }
}
