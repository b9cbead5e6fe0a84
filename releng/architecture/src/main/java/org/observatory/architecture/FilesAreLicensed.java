// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every source file says its licence at its head, in one line. */
public final class FilesAreLicensed implements Rule {

    private static final String LICENCE = "SPDX-License-Identifier: EPL-2.0";
    private static final int HEAD = 4;
    private static final List<String> ENDINGS = List.of(".java", ".properties", ".exsd", "plugin.xml", "pom.xml", ".css", ".sh");

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        for (var ending : ENDINGS) {
            tree.files(ending).stream().filter(file -> !isLicensed(file))
                    .forEach(file -> violations.add(new Violation(file, "does not begin with " + LICENCE)));
        }
        return violations;
    }

    private static boolean isLicensed(Path file) {
        return SourceTree.text(file).lines().limit(HEAD).anyMatch(line -> line.contains(LICENCE));
    }
}
