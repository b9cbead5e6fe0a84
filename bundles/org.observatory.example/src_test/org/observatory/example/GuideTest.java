// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md shows as code is this plug-in's code, to the letter. */
class GuideTest {

    private static final Path BUNDLE = Path.of("").toAbsolutePath();
    private static final Pattern EXCERPT = Pattern.compile("```(?:java|xml)\\n(.*?)```", Pattern.DOTALL);

    /** The code of an excerpt that is in none of the texts; compared without indentation, which a guide drops. */
    static List<String> strange(String guide, List<String> texts) {
        var levelled = texts.stream().map(GuideTest::level).toList();
        return excerpts(guide).stream().filter(code -> levelled.stream().noneMatch(text -> text.contains(level(code))))
                .toList();
    }

    private static List<String> excerpts(String guide) {
        return EXCERPT.matcher(guide).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static String level(String code) {
        return code.replaceAll("(?m)^[ \\t]+", "").strip();
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(BUNDLE)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(it -> !it.startsWith(BUNDLE.resolve("target")))
                    .filter(it -> it.toString().endsWith(".java") || it.endsWith("plugin.xml")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Test
    void everyExcerptIsInTheSources() throws IOException {
        var guide = Files.readString(BUNDLE.resolve("../../CONTRIBUTING.md"));

        assertFalse(excerpts(guide).isEmpty());
        assertEquals(List.of(), strange(guide, sources()));
    }

    @Test
    void anExcerptThatIsNotInTheSourcesIsFound() {
        var guide = "```java\nint a;\n```\ntext\n```java\nint b;\n```\n";

        assertEquals(List.of("int b;\n"), strange(guide, List.of("class A {\n    int a;\n}")));
    }
}
