// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java in the README compile against this bundle alone, and print what they promise. */
class ReadmeTest {

    private static final Path README = Path.of("").toAbsolutePath().resolve("../../README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?public class (\\w+).*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theLinesOfTheReadmeRun() throws Exception {
        var lines = JAVA.matcher(Files.readString(README));
        assertTrue(lines.find(), "no class in " + README);
        var source = Files.writeString(folder.resolve(lines.group(2) + ".java"), lines.group(1));
        var bundle = Path.of(Analyses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var said = new ByteArrayOutputStream();
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, said, said, "-proc:none", "-cp", bundle.toString(), "-d",
                folder.toString(), source.toString()), said::toString);
        var codings = Files.writeString(folder.resolve("codings.csv"), "A,B,C,D\n1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n"
                + "4,4,4,4\n1,1,2,1\n2,2,2,2\n,5,5,5\n,,1,1\n,,3,\n");
        var printed = run(lines.group(2), codings);
        assertTrue(printed.startsWith("0.815") && printed.contains("Krippendorff, K. (2011)"), printed);
    }

    private String run(String name, Path codings) throws Exception {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Analyses.class.getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            classes.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[] {codings.toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
