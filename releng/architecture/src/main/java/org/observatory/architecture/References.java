// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayList;
import java.util.List;

/** Finds where a bundle refers to something it should not know. */
final class References {

    private References() {
    }

    /** In its manifest and in its own sources, tests left out. */
    static List<Violation> to(String prefix, SourceBundle bundle) {
        var found = new ArrayList<Violation>();
        if (bundle.reaches(prefix)) {
            found.add(new Violation(bundle.manifest().file(), "reaches " + prefix));
        }
        for (var file : bundle.sources()) {
            new JavaSource(SourceTree.text(file)).referencesTo(prefix)
                    .forEach(reference -> found.add(new Violation(file, "refers to " + reference)));
        }
        return found;
    }
}
