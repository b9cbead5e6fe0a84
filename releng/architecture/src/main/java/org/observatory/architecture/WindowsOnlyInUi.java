// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.ArrayList;
import java.util.List;

/** Rule 1: SWT, JFace and the workbench only in bundles of the user interface, and in translations of their own. */
public final class WindowsOnlyInUi implements Rule {

    static final List<String> WINDOWS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui");

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        for (var bundle : tree.bundles()) {
            if (!bundle.hasWindows() && !bundle.isTranslation()) {
                WINDOWS.forEach(prefix -> violations.addAll(References.to(prefix, bundle)));
            }
        }
        return violations;
    }
}
