// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of all files of a project but the originals, as they were saved. It was opened again when it was made.
 *
 * @param archive the archive; open it with {@link ProjectSession#openReadOnly(Path)}
 * @param time    when it was made
 */
public record Backup(Path archive, Instant time) {
}
