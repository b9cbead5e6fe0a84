// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rule 3: BIRT only where charts and reports are drawn. */
public final class BirtOnlyInCharts implements Rule {

    private static final Set<String> ALLOWED = Set.of("org.observatory.charts", "org.observatory.reports",
            "org.observatory.ui.charts");

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        for (var bundle : tree.bundles()) {
            if (!ALLOWED.contains(bundle.name())) {
                violations.addAll(References.to("org.eclipse.birt", bundle));
            }
        }
        return violations;
    }
}
