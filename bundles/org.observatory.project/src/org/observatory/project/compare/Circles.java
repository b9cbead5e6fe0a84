// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.HashSet;
import java.util.function.UnaryOperator;

/** Elements that would stand in themselves. */
final class Circles {

    private Circles() {
    }

    /** Whether an element is found again on the way up from it. */
    static boolean at(String key, UnaryOperator<String> parent) {
        var seen = new HashSet<String>();
        for (var at = parent.apply(key); at != null && seen.add(at); at = parent.apply(at)) {
            if (at.equals(key)) {
                return true;
            }
        }
        return false;
    }
}
