// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.snapshots;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A frozen version of a project.
 *
 * @param archive the archive it is kept in
 * @param name    what people call it: « séminaire 9 avril 2026 »
 * @param time    when it was frozen
 */
public record Snapshot(Path archive, String name, Instant time) {

    /** Nothing may be null. */
    public Snapshot {
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(time, "time");
    }
}
