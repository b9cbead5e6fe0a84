// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.internal;

import java.io.IOException;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;

/**
 * Files of the container that Office used before 2007, and still uses around what a password protects ([MS-OFFCRYPTO]
 * 2.3.4).
 */
public final class OleFiles {

    private OleFiles() {
    }

    /** {@return whether a file begins as such a container does} */
    public static boolean is(ReceivedFile file) {
        return file.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** {@return why such a file is refused} */
    public static ImportException refusal(ReceivedFile file) {
        try (var container = new POIFSFileSystem(file.open())) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusals.encrypted(file.name());
            }
            var sheet = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return Refusals.old(file.name(), sheet ? "xlsx" : "docx");
        } catch (IOException | RuntimeException damaged) {
            return Refusals.damaged(file.name(), damaged);
        }
    }
}
