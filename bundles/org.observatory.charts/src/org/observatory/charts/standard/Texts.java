// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;

/** The texts of the charts, by explicit language: a resource bundle would fall back to the machine's locale. */
final class Texts {

    private static final Map<Language, Properties> TEXTS = load();

    private Texts() {
    }

    /** The text of that key with {@code {0}}, {@code {1}} … replaced. */
    static String of(Language language, String key, Object... values) {
        var text = TEXTS.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text \"" + key + "\" in " + language + ".");
        }
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of that key, if there is one. */
    static Optional<String> find(Language language, String key) {
        return Optional.ofNullable(TEXTS.get(language).getProperty(key));
    }

    /** The text of that key in both languages. */
    static Label label(String key) {
        return Label.each(language -> of(language, key));
    }

    private static Map<Language, Properties> load() {
        var texts = new EnumMap<Language, Properties>(Language.class);
        for (var language : Language.values()) {
            var file = language == Language.FRENCH ? "messages_fr.properties" : "messages.properties";
            var properties = new Properties();
            try (var stream = Texts.class.getResourceAsStream(file);
                    var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            texts.put(language, properties);
        }
        return texts;
    }
}
