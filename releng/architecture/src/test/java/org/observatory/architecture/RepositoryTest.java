// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules on this repository. */
class RepositoryTest {

    private static final SourceTree REPOSITORY = new SourceTree(root());

    @TestFactory
    Stream<DynamicTest> ruleHolds() {
        return Rules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertEquals("", lines(rule.getValue().violations(REPOSITORY)))));
    }

    @Test
    void theRulesSeeTheBundles() {
        var names = REPOSITORY.bundles().stream().map(SourceBundle::name).toList();
        assertTrue(names.containsAll(List.of("org.observatory.analysis", "org.observatory.cli", "org.observatory.app")),
                names.toString());
    }

    private static String lines(List<Violation> violations) {
        return String.join("\n", violations.stream().map(Violation::toString).toList());
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.observatory.model"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("") : folder;
    }
}
