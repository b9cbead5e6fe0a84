// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file by which the start script notes that a start has begun. It goes as soon as the window is there or the start
 * ends otherwise; where it stays, Java did not get so far, and the script mends what may be the reason.
 */
public final class Begun {

    private static final String FILE = "org.observatory.begun";

    private Begun() {
    }

    /** Tells that the start is over; the first call counts. */
    public static void isOver() {
        var file = System.clearProperty(FILE);
        if (file != null && !file.isBlank()) {
            try {
                Files.deleteIfExists(Path.of(file));
            } catch (IOException stays) {
                // the archive of classes is made anew at the next start, which costs some seconds
            }
        }
    }
}
