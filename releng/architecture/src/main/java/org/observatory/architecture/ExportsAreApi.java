// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rule 5: an exported package says why it exists, or is marked as internal; one called internal is marked. */
public final class ExportsAreApi implements Rule {

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        for (var bundle : tree.bundles()) {
            bundle.manifest().exports().forEach((name, directives) -> {
                var internal = directives.contains("x-internal:=true") || directives.contains("x-friends:=");
                if ((name + ".").contains(".internal.") && !internal) {
                    violations.add(new Violation(bundle.manifest().file(), "exports " + name + " without x-internal or x-friends"));
                }
                if (!internal && !isGenerated(bundle, name) && !isExplained(bundle, name)) {
                    violations.add(new Violation(bundle.manifest().file(), "exports " + name + ", which has no package-info.java"));
                }
            });
        }
        return violations;
    }

    private static boolean isGenerated(SourceBundle bundle, String name) {
        return Files.isDirectory(folder(bundle, "src-gen", name)) && !hasJava(folder(bundle, "src", name));
    }

    private static boolean hasJava(Path folder) {
        return Files.isDirectory(folder) && SourceTree.files(folder, ".java").stream().anyMatch(file -> file.getParent().equals(folder));
    }

    private static boolean isExplained(SourceBundle bundle, String name) {
        var file = folder(bundle, "src", name).resolve("package-info.java");
        return Files.isRegularFile(file) && SourceTree.text(file).contains("/**");
    }

    private static Path folder(SourceBundle bundle, String sources, String name) {
        return bundle.folder().resolve(sources).resolve(name.replace('.', '/'));
    }
}
