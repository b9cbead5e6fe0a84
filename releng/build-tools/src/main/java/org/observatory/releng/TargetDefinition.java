// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the target definition from the list of libraries beside it. Run it as a plain source file from the root of
 * the repository: {@code java releng/build-tools/src/main/java/org/observatory/releng/TargetDefinition.java}.
 *
 * <p>The list ({@code target.csv}) is the only thing to edit: one line a library, {@code bundle} for a proper OSGi
 * bundle, {@code wrap} for a plain jar that is given a manifest. Every dependency is listed: nothing is resolved
 * transitively, so that a build of today and one of next year take the same files.
 */
public final class TargetDefinition {

    /** The folder of the target definition, seen from the root of the repository. */
    public static final Path FOLDER = Path.of("releng/org.observatory.target");
    private static final String NAME = "org.observatory.target";

    /** Symbolic names that are derived from the artifact's name, and so share one location. */
    private static final String SHARED_GROUP = "org.apache.xmlgraphics";

    private TargetDefinition() {
    }

    /** One library of the list; {@code symbolicName} is empty for a proper bundle. */
    public record Library(String kind, String groupId, String artifactId, String version, String symbolicName) {

        boolean wrapped() {
            return kind.equals("wrap");
        }

        String coordinates() {
            return groupId + ":" + artifactId + ":" + version;
        }
    }

    /**
     * Writes {@code org.observatory.target.target} under the repository given as the first argument, or the current
     * folder.
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "");
        Path file = root.resolve(FOLDER).resolve(NAME + ".target");
        Files.writeString(file, write(read(root)));
    }

    /** The libraries of {@code target.csv} under the given repository, in the order of the file. */
    public static List<Library> read(Path root) throws IOException {
        return Files.readAllLines(root.resolve(FOLDER).resolve("target.csv")).stream().skip(1)
                .filter(line -> !line.isBlank()).map(TargetDefinition::parse).toList();
    }

    private static Library parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 5 || !(cells[0].equals("bundle") || cells[0].equals("wrap"))) {
            throw new IllegalArgumentException("target.csv: not a line of kind,groupId,artifactId,version,symbolicName: "
                    + line);
        }
        return new Library(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    /** The target definition, as text. */
    public static String write(List<Library> libraries) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!-- SPDX-License-Identifier: EPL-2.0 -->
                <!-- Written from target.csv by releng/build-tools (TargetDefinition): edit the list, not this file. -->
                <?pde version="3.8"?>
                <target name="%s">
                  <locations>
                """.formatted(NAME));
        location(text, "Eclipse platform and other bundles", "error", "",
                libraries.stream().filter(library -> !library.wrapped()).toList());
        location(text, "Batik and FOP", "generate", SHARED_INSTRUCTIONS,
                libraries.stream().filter(TargetDefinition::shared).toList());
        for (Library library : libraries) {
            if (library.wrapped() && !shared(library)) {
                location(text, library.artifactId(), "generate", instructions(library), List.of(library));
            }
        }
        return text.append("  </locations>\n</target>\n").toString();
    }

    private static boolean shared(Library library) {
        return library.wrapped() && library.groupId().equals(SHARED_GROUP);
    }

    private static void location(StringBuilder text, String label, String missingManifest, String instructions,
            List<Library> libraries) {
        text.append("""
                    <location includeDependencyDepth="none" includeDependencyScopes="compile" includeSource="false" \
                label="%s" missingManifest="%s" type="Maven">
                      <dependencies>
                """.formatted(label, missingManifest));
        text.append(libraries.stream().map(TargetDefinition::dependency).collect(Collectors.joining()));
        text.append("      </dependencies>\n");
        if (!instructions.isEmpty()) {
            text.append("      <instructions><![CDATA[\n").append(instructions).append("]]></instructions>\n");
        }
        text.append("    </location>\n");
    }

    private static String dependency(Library library) {
        return """
                        <dependency>
                          <groupId>%s</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>
                          <type>jar</type>
                        </dependency>
                """.formatted(library.groupId(), library.artifactId(), library.version());
    }

    private static final String VERSION = """
            version: ${version_cleanup;${mvnVersion}}
            Bundle-Version: ${version}
            """;

    /** Without the mandatory imports a product would leave out the jars that "nobody needs", and fail when run. */
    private static final String SHARED_INSTRUCTIONS = VERSION + """
            Bundle-SymbolicName: org.apache.${replacestring;${mvnArtifactId};-;.}
            Import-Package: org.apache.batik.*;resolution:=mandatory,\
            org.apache.xmlgraphics.*;resolution:=mandatory,\
            org.apache.commons.*;resolution:=mandatory,\
            org.apache.fop.*;resolution:=mandatory,\
            *;resolution:=optional
            Export-Package: *;version="${version}";-noimport:=true
            """;

    /** The libraries that read office files, and what they fail without when run; see {@link #SHARED_INSTRUCTIONS}. */
    private static final Set<String> OFFICE = Set.of("org.apache.poi", "org.apache.xmlbeans");
    private static final String OFFICE_NEEDS = """
            com.zaxxer.*;resolution:=mandatory,\
            org.apache.commons.*;resolution:=mandatory,\
            org.apache.logging.*;resolution:=mandatory,\
            org.apache.poi.*;resolution:=mandatory,\
            org.apache.xmlbeans.*;resolution:=mandatory,\
            """.strip();

    /** What splits texts into words: its parts need each other. */
    private static final String LUCENE = "org.apache.lucene";
    private static final String LUCENE_NEEDS = "org.apache.lucene.*;resolution:=mandatory,";

    private static String instructions(Library library) {
        // The CSS interfaces carry the version that the Eclipse theme engine asks for, not that of their jar.
        String exported = library.artifactId().equals("xml-apis-ext") ? "1.3.0" : "${version}";
        return VERSION + """
                Bundle-SymbolicName: %s
                Import-Package: %s*;resolution:=optional
                Export-Package: *;version="%s";-noimport:=true
                """.formatted(library.symbolicName(), OFFICE.contains(library.groupId()) ? OFFICE_NEEDS
                        : library.groupId().equals(LUCENE) ? LUCENE_NEEDS : "", exported);
    }
}
