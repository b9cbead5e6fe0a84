// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Rule 4: the command line reaches no window, even through other bundles of ours. */
public final class CommandLineHasNoWindows implements Rule {

    private static final String START = "org.observatory.cli";

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<>(List.of(START));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            tree.bundle(open.remove()).ifPresent(bundle -> {
                if (bundle.hasWindows()) {
                    violations.add(new Violation(bundle.manifest().file(), "is reached by " + START));
                }
                WindowsOnlyInUi.WINDOWS.stream().filter(bundle::reaches)
                        .forEach(prefix -> violations.add(new Violation(bundle.manifest().file(), "reaches " + prefix)));
                bundle.manifest().requires().stream().filter(seen::add).forEach(open::add);
                owners(tree, bundle).stream().filter(seen::add).forEach(open::add);
            });
        }
        return violations;
    }

    /** The bundles of ours that export what a bundle imports by package. */
    private static List<String> owners(SourceTree tree, SourceBundle bundle) {
        var imports = bundle.manifest().imports();
        return tree.bundles().stream().filter(other -> other.manifest().exports().keySet().stream().anyMatch(imports::contains))
                .map(SourceBundle::name).toList();
    }
}
