// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.migrations;

import java.io.IOException;
import java.util.List;

/** The files of a project while it is brought up to date: changed in memory, not on the disk. Paths are those in the project. */
public interface MigrationFiles {

    /** {@return the paths of all files, sorted} */
    List<String> paths();

    /** {@return the content of a file, or null when there is none} */
    byte[] read(String path) throws IOException;

    /**
     * Gives a file another content; it is made when missing.
     *
     * @throws IllegalArgumentException if it is no file of the model: texts and originals are never rewritten
     */
    void write(String path, byte[] content);

    /**
     * Takes a file away.
     *
     * @throws IllegalArgumentException if it is no file of the model
     */
    void delete(String path);
}
