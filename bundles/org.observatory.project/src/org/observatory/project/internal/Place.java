// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

/**
 * A place in a file.
 *
 * @param line   from 1
 * @param column from 1
 */
record Place(int line, int column) {

    /** A parser that does not know where it stands says so with a number below 1; the file then is at fault from its start. */
    Place {
        line = Math.max(1, line);
        column = Math.max(1, column);
    }
}
