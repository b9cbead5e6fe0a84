// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code THIRD-PARTY.md}: every library of the target with the licence that its POM names. Run it from the root
 * of the repository after a build, when the POMs lie in the local Maven repository:
 * {@code java -cp releng/build-tools/target/classes org.observatory.releng.ThirdParty}.
 */
public final class ThirdParty {

    /** The name of the file at the root of the repository. */
    public static final String FILE = "THIRD-PARTY.md";

    /** The licences as POMs name them, and their SPDX identifiers. */
    private static final Map<String, String> SPDX = Map.ofEntries(
            Map.entry("The Apache Software License, Version 2.0", "Apache-2.0"),
            Map.entry("Apache Software License, Version 2.0", "Apache-2.0"),
            Map.entry("Apache Software License - Version 2.0", "Apache-2.0"),
            Map.entry("The Apache License, Version 2.0", "Apache-2.0"),
            Map.entry("Apache 2", "Apache-2.0"),
            Map.entry("Apache License, Version 2.0", "Apache-2.0"),
            Map.entry("Java HTML Tidy License", "HTMLTIDY"),
            Map.entry("Eclipse Public License - v 2.0", "EPL-2.0"),
            Map.entry("Eclipse Public License v2.0", "EPL-2.0"),
            Map.entry("EPL 2.0", "EPL-2.0"),
            Map.entry("Eclipse Public License - Version 1.0", "EPL-1.0"),
            Map.entry("Eclipse Public License - v 1.0", "EPL-1.0"),
            Map.entry("Eclipse Distribution License - v 1.0", "BSD-3-Clause"),
            Map.entry("GPL2 w/ CPE", "GPL-2.0-only WITH Classpath-exception-2.0"),
            Map.entry("GNU Lesser General Public License (LGPL), Version 2.1", "LGPL-2.1-only"),
            Map.entry("Mozilla Public License Version 2.0", "MPL-2.0"),
            Map.entry("Mozilla Public License, Version 2.0", "MPL-2.0"),
            Map.entry("Bouncy Castle Licence", "MIT"),
            Map.entry("The MIT License", "MIT"),
            Map.entry("The Unlicense", "Unlicense"));

    /** What a jar holds beside its own code, under a licence that its POM does not name. */
    private static final Map<String, String> WITHIN = Map.of(
            "openpdf-fonts-extra", "with the Liberation fonts: OFL-1.1",
            "xml-apis-ext", "with the interfaces of the W3C: W3C-19980720");

    /** Groups whose libraries serve the tests and are in no product. */
    private static final Set<String> TESTS =
            Set.of("org.junit.jupiter", "org.junit.platform", "org.opentest4j", "org.apiguardian");

    /** Libraries of which one part is under each licence named, where the others leave the choice. */
    private static final Set<String> TOGETHER = Set.of("bcpg-jdk18on");

    private static final int DEEPEST_PARENT = 6;

    private ThirdParty() {
    }

    /**
     * Writes the file under the repository given as the first argument, or the current folder. The local Maven
     * repository is that of {@code -Dmaven.repo.local}, or the usual one.
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "");
        String repository = System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository");
        Files.writeString(root.resolve(FILE), write(TargetDefinition.read(root), Path.of(repository)));
    }

    /** The notices, as Markdown; one row a library, in the order given. */
    static String write(List<TargetDefinition.Library> libraries, Path repository) throws IOException {
        var text = new StringBuilder("""
                <!-- SPDX-License-Identifier: EPL-2.0 -->
                # Third-party libraries

                The libraries that the Observatory Workbench is built from, with the licence under which each is used, as its
                authors publish it on Maven Central. Written by releng/build-tools (ThirdParty) from
                releng/org.observatory.target/target.csv; a test sees to it that none is missing. Where several licences are
                named with "or", any of them may be chosen. Texts of the licences: https://spdx.org/licenses/.

                | library | version | licence | |
                |---|---|---|---|
                """);
        for (var library : libraries) {
            text.append(row(library, licences(repository, library))).append('\n');
        }
        return text.toString();
    }

    private static String row(TargetDefinition.Library library, List<String> licences) {
        String note = TESTS.contains(library.groupId()) ? "for the tests only"
                : WITHIN.getOrDefault(library.artifactId(), "");
        return "| %s:%s | %s | %s | %s |".formatted(library.groupId(), library.artifactId(), library.version(),
                String.join(TOGETHER.contains(library.artifactId()) ? " and " : " or ", licences), note);
    }

    private static List<String> licences(Path repository, TargetDefinition.Library library) throws IOException {
        String group = library.groupId();
        String artifact = library.artifactId();
        String version = library.version();
        for (int depth = 0; depth < DEEPEST_PARENT; depth++) {
            Path pom = repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version)
                    .resolve(artifact + "-" + version + ".pom");
            if (!Files.exists(pom)) {
                throw new IOException("Not in the local Maven repository (build first): " + pom);
            }
            String text = Files.readString(pom, StandardCharsets.ISO_8859_1);
            List<String> named = named(text);
            if (!named.isEmpty()) {
                return named;
            }
            String parent = within(text, "parent");
            group = within(parent, "groupId");
            artifact = within(parent, "artifactId");
            version = within(parent, "version");
        }
        throw new IOException("No licence named by " + library.groupId() + ":" + library.artifactId());
    }

    private static List<String> named(String pom) {
        return Pattern.compile("<license>.*?<name>\\s*(.*?)\\s*</name>", Pattern.DOTALL).matcher(within(pom, "licenses"))
                .results().map(result -> result.group(1)).map(name -> SPDX.getOrDefault(name, name)).distinct().toList();
    }

    private static String within(String text, String tag) {
        Matcher matcher = Pattern.compile("<" + tag + ">\\s*(.*?)\\s*</" + tag + ">", Pattern.DOTALL).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
