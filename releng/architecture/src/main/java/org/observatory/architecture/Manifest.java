// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The manifest of a bundle.
 *
 * @param file    the file
 * @param headers the main attributes
 */
public record Manifest(Path file, Map<String, String> headers) {

    /** Reads a manifest. */
    public static Manifest read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var headers = new LinkedHashMap<String, String>();
            new java.util.jar.Manifest(in).getMainAttributes()
                    .forEach((name, value) -> headers.put(name.toString(), value.toString()));
            return new Manifest(file, headers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the symbolic name} */
    public String symbolicName() {
        return entries("Bundle-SymbolicName").keySet().stream().findFirst().orElse("");
    }

    /** {@return whether the bundle is a fragment of another} */
    public boolean isFragment() {
        return headers.containsKey("Fragment-Host");
    }

    /** {@return the bundles it requires} */
    public List<String> requires() {
        return List.copyOf(entries("Require-Bundle").keySet());
    }

    /** {@return the packages it imports} */
    public List<String> imports() {
        return List.copyOf(entries("Import-Package").keySet());
    }

    /** {@return the packages it exports, each with its attributes and directives as written} */
    public Map<String, String> exports() {
        return entries("Export-Package");
    }

    /** The entries of a header: what stands before the first semicolon of each, with what follows. */
    private Map<String, String> entries(String header) {
        var entries = new LinkedHashMap<String, String>();
        for (var clause : split(headers.getOrDefault(header, ""))) {
            var end = clause.indexOf(';');
            entries.put((end < 0 ? clause : clause.substring(0, end)).strip(), end < 0 ? "" : clause.substring(end));
        }
        entries.remove("");
        return entries;
    }

    /** Splits at commas outside quotation marks. */
    private static List<String> split(String header) {
        var clauses = new ArrayList<String>();
        var quoted = false;
        var clause = new StringBuilder();
        for (var c : header.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                clauses.add(clause.toString());
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        clauses.add(clause.toString());
        return clauses;
    }
}
