// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a project to read from, wherever they are kept. A file is known by its path in the project, with {@code /}
 * between the names.
 */
public interface ProjectFiles {

    /** {@return the paths of all files that belong to the project, sorted} */
    List<String> paths() throws IOException;

    /**
     * {@return the content of a file, or null when there is none}
     *
     * @param path a path in the project
     * @throws IOException if it is there and cannot be read
     */
    byte[] read(String path) throws IOException;

    /**
     * {@return where a file stands, for messages}
     *
     * @param path a path in the project
     */
    Path place(String path);
}
