// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.bindings.keys.formatting;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;

/**
 * The French names of keys. {@link java.util.ResourceBundle} finds this class before the properties file of the same
 * name, which it reads. SWT on GTK parses the shortcut in the text of a menu entry by its English words, then shows it
 * in the user's language: there the words it knows stay English, else the menu would show {@code Ctrl+S} for
 * {@code Ctrl+Maj+S}.
 */
public final class AbstractKeyFormatter_fr extends PropertyResourceBundle {

    private static final String NAMES = "AbstractKeyFormatter_fr.properties";
    private static final Set<String> PARSED_BY_GTK =
            Set.of("SHIFT", "INSERT", "DEL", "BS", "HOME", "END", "CR", "SPACE");

    private final boolean gtk;

    /**
     * Reads the names for the system this Java runs on.
     *
     * @throws IOException when the properties file cannot be read
     */
    public AbstractKeyFormatter_fr() throws IOException {
        this(System.getProperty("os.name"));
    }

    /** The names for the system of the given name, as Java calls it. */
    AbstractKeyFormatter_fr(String system) throws IOException {
        super(names());
        gtk = isGtk(system.toLowerCase(Locale.ROOT));
    }

    /** Null, hence the English name of the parent bundle, for a word that GTK must understand. */
    @Override
    public Object handleGetObject(String key) {
        return gtk && PARSED_BY_GTK.contains(key) ? null : super.handleGetObject(key);
    }

    private static StringReader names() throws IOException {
        try (InputStream file = AbstractKeyFormatter_fr.class.getResourceAsStream(NAMES)) {
            return new StringReader(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static boolean isGtk(String system) {
        return !system.startsWith("windows") && !system.startsWith("mac");
    }
}
