// SPDX-License-Identifier: EPL-2.0
package org.observatory.mutations;

import java.nio.file.Path;

/**
 * A source file with one operator turned.
 *
 * @param file   the file
 * @param where  the file and method: {@code Alpha.between}
 * @param line   from 1
 * @param from   where what is replaced begins, in characters
 * @param to     where it ends
 * @param by     what takes its place
 * @param change the expression before and after
 */
record Mutant(Path file, String where, long line, int from, int to, String by, String change) {

    String of(String source) {
        return source.substring(0, from) + by + source.substring(to);
    }

    String key() {
        return where + "\t" + change;
    }
}
