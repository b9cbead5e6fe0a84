// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.nio.file.Path;

/**
 * A place where a rule does not hold.
 *
 * @param file the file
 * @param what what is wrong there, in a few words
 */
public record Violation(Path file, String what) {

    @Override
    public String toString() {
        return file + ": " + what;
    }
}
