// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;

/** The texts that the platform's bundles bring in English, and those that are French in any bundle. */
final class PlatformTexts {

    private static final Pattern LANGUAGE = Pattern.compile(".*_[a-z]{2}(_[A-Z]{2})?\\.properties");
    private static final Pattern SHORTCUT = Pattern.compile(" +\\([^()]*\\)$");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*\\}");
    private static final List<String> SHOWN = List.of("org.eclipse.ui", "org.eclipse.jface", "org.eclipse.e4",
            "org.eclipse.core", "org.eclipse.swt", "org.eclipse.emf", "org.eclipse.equinox");
    private static final int LEAST_LETTERS = 8;
    /** Words that are English and never French, as they stand on controls. */
    private static final Set<String> ENGLISH_WORDS = Set.of("the", "and", "of", "with", "your", "all", "new", "open",
            "close", "save", "file", "view", "window", "help", "edit", "show", "hide", "select", "cancel", "apply",
            "browse", "search", "reset", "restore", "defaults", "next", "back", "finish", "remove", "delete", "move",
            "rename", "undo", "redo", "cut", "paste", "settings", "preferences", "properties", "toolbar", "editor",
            "perspective…", "other", "yes", "failed", "could", "not", "been", "maximize", "minimize", "detach");

    private final Set<String> ofTheHarness = new HashSet<>();
    private final Set<String> english = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Set<String> french = new HashSet<>();

    /** Reads the texts of all bundles. */
    PlatformTexts(ProductBundles product) {
        for (var bundle : product.all()) {
            for (var file : files(bundle)) {
                if (file.getPath().endsWith("_fr.properties")) {
                    values(file).forEach(text -> french.add(plain(text)));
                } else if (!product.has(bundle)) {
                    values(file).forEach(text -> ofTheHarness.add(plain(text)));
                } else if (!LANGUAGE.matcher(file.getPath()).matches()
                        && SHOWN.stream().anyMatch(bundle.getSymbolicName()::startsWith)) {
                    values(file).forEach(this::addEnglish);
                }
            }
        }
    }

    /** {@return those texts that the platform wrote in English} */
    List<String> englishAmong(Collection<String> texts) {
        return texts.stream().filter(text -> !french.contains(text)).filter(text -> !isOfTheHarness(text)).filter(text -> english.contains(text)
                || hasEnglishWord(text) || patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches())).toList();
    }

    /** {@return whether a text comes with the harness of the tests alone} */
    boolean isOfTheHarness(String text) {
        var name = SHORTCUT.matcher(text).replaceAll("");
        return ofTheHarness.contains(name) && !english.contains(name);
    }

    /** {@return a text without marks for keys, shortcut and the dots of a dialog} */
    static String plain(String text) {
        var end = text.indexOf('\t');
        return (end < 0 ? text : text.substring(0, end)).replace("&", "").replaceAll("(\\.\\.\\.|…)$", "").strip();
    }

    private static boolean hasEnglishWord(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}’']+")).anyMatch(ENGLISH_WORDS::contains);
    }

    private void addEnglish(String value) {
        var text = plain(value);
        if (PLACE.matcher(text).find()) {
            var literal = PLACE.matcher(text).replaceAll("");
            if (literal.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS) {
                patterns.add(Pattern.compile(Arrays.stream(PLACE.split(text.replace("''", "'"), -1)).map(Pattern::quote)
                        .reduce((one, other) -> one + ".*" + other).orElseThrow()));
            }
        } else if (text.codePoints().filter(Character::isLetter).count() > 2) {
            english.add(text);
        }
    }

    private static List<URL> files(Bundle bundle) {
        var found = bundle.findEntries("/", "*.properties", true);
        return found == null ? List.of() : Collections.list(found);
    }

    private static List<String> values(URL file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException noProperties) {
            return List.of();
        }
        return properties.values().stream().map(String.class::cast).toList();
    }
}
