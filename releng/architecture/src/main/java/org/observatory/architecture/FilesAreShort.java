// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule 8: no file over 600 lines, and half of the Java files under 100. Models, data, generated code and the translation of
 * a file that is not ours are left out.
 */
public final class FilesAreShort implements Rule {

    private static final int LONGEST = 600;
    private static final int MEDIAN = 100;
    private static final List<String> ENDINGS = List.of(".java", ".properties", ".xml", ".exsd", ".css", ".sh", ".md", ".html");

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        var translations = tree.bundles().stream().filter(SourceBundle::isTranslation).map(SourceBundle::folder).toList();
        for (var ending : ENDINGS) {
            for (var file : tree.files(ending)) {
                var lines = lines(file);
                if (lines > LONGEST && translations.stream().noneMatch(file::startsWith)) {
                    violations.add(new Violation(file, "has " + lines + " lines, over " + LONGEST));
                }
            }
        }
        var lengths = tree.files(".java").stream().mapToLong(FilesAreShort::lines).sorted().toArray();
        if (lengths.length > 0 && lengths[lengths.length / 2] >= MEDIAN) {
            violations.add(new Violation(tree.root(), "the median Java file has " + lengths[lengths.length / 2] + " lines"));
        }
        return violations;
    }

    private static long lines(Path file) {
        return SourceTree.text(file).lines().count();
    }
}
