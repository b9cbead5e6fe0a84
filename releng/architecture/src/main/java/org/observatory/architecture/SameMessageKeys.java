// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule 7: both languages have the same keys, and the same blanks to fill. A fragment holds the French of another bundle,
 * whose English is not ours.
 */
public final class SameMessageKeys implements Rule {

    private static final String FRENCH = "_fr.properties";
    private static final String PLAIN = ".properties";
    private static final Set<String> MESSAGES = Set.of("plugin.properties", "messages.properties", "bundle.properties",
            "feature.properties");
    private static final Pattern BLANK = Pattern.compile("\\{\\d+");
    private static final Pattern KEY = Pattern.compile("(?:[\"\\s]|^)%([\\w.-]+)", Pattern.MULTILINE);

    @Override
    public List<Violation> violations(SourceTree tree) {
        var violations = new ArrayList<Violation>();
        var fragments = tree.bundles().stream().filter(bundle -> bundle.manifest().isFragment()).map(SourceBundle::folder).toList();
        for (var file : tree.files(PLAIN)) {
            if (fragments.stream().noneMatch(file::startsWith)) {
                compare(file, violations);
            }
        }
        for (var bundle : tree.bundles()) {
            requireKeys(bundle, violations);
        }
        return violations;
    }

    private static void compare(Path file, List<Violation> violations) {
        var name = file.getFileName().toString();
        if (name.endsWith(FRENCH)) {
            var english = file.resolveSibling(name.substring(0, name.length() - FRENCH.length()) + PLAIN);
            if (!Files.exists(english)) {
                violations.add(new Violation(file, "has no English beside it"));
            }
            return;
        }
        var french = file.resolveSibling(name.substring(0, name.length() - PLAIN.length()) + FRENCH);
        if (Files.exists(french)) {
            compare(file, french, violations);
        } else if (MESSAGES.contains(name)) {
            violations.add(new Violation(file, "has no French beside it"));
        }
    }

    private static void compare(Path english, Path french, List<Violation> violations) {
        var en = read(english);
        var fr = read(french);
        missing(en, fr).forEach(key -> violations.add(new Violation(french, "lacks " + key)));
        missing(fr, en).forEach(key -> violations.add(new Violation(english, "lacks " + key)));
        for (var key : en.stringPropertyNames()) {
            if (fr.containsKey(key) && !blanks(en.getProperty(key)).equals(blanks(fr.getProperty(key)))) {
                violations.add(new Violation(french, "has other blanks to fill in " + key));
            }
        }
    }

    /** The keys that the manifest and plugin.xml of a bundle name. */
    private static void requireKeys(SourceBundle bundle, List<Violation> violations) {
        var texts = bundle.folder().resolve(bundle.manifest().headers().getOrDefault("Bundle-Localization",
                "OSGI-INF/l10n/bundle") + PLAIN);
        var known = Files.exists(texts) ? read(texts) : new Properties();
        for (var file : List.of(bundle.manifest().file(), bundle.folder().resolve("plugin.xml"),
                bundle.folder().resolve("fragment.xml"))) {
            if (Files.exists(file)) {
                KEY.matcher(SourceTree.text(file)).results().map(match -> match.group(1)).distinct()
                        .filter(key -> !known.containsKey(key))
                        .forEach(key -> violations.add(new Violation(file, "names %" + key + ", which has no text")));
            }
        }
    }

    private static Set<String> missing(Properties from, Properties in) {
        var keys = new TreeSet<>(from.stringPropertyNames());
        keys.removeAll(in.stringPropertyNames());
        return keys;
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(SourceTree.text(file)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return properties;
    }
}
