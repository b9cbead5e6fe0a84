// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which bundles of ours each of the lower ones may require. Bundles of the user interface and tests stand above all. */
public final class Layers implements Rule {

    private static final String OURS = "org.observatory.";
    private static final Set<String> CORE = Set.of("analysis", "charts", "extensions", "model", "model.edit", "project",
            "reference", "coding", "exchange", "reports", "words");
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
            Map.entry("analysis", Set.of()),
            Map.entry("extensions", Set.of()),
            Map.entry("words", Set.of()),
            Map.entry("charts", Set.of("analysis")),
            Map.entry("model", Set.of("analysis")),
            Map.entry("model.edit", Set.of("analysis", "model")),
            Map.entry("reference", Set.of("model")),
            Map.entry("project", Set.of("analysis", "extensions", "model", "model.edit", "reference")),
            Map.entry("coding", Set.of("analysis", "extensions", "model", "model.edit", "project", "words")),
            Map.entry("exchange", Set.of("analysis", "extensions", "model", "model.edit", "project")),
            Map.entry("reports", Set.of("analysis", "charts", "coding", "extensions", "model", "model.edit", "project")),
            Map.entry("cli", CORE));

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        for (var bundle : tree.bundles()) {
            var allowed = MAY_REQUIRE.get(bundle.name().replaceFirst("^" + OURS, ""));
            if (allowed != null) {
                bundle.manifest().requires().stream().filter(name -> name.startsWith(OURS))
                        .filter(name -> !allowed.contains(name.substring(OURS.length())))
                        .forEach(name -> violations.add(new Violation(bundle.manifest().file(), "requires " + name)));
            }
        }
        return violations;
    }
}
