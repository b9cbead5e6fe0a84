// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.observatory.analysis.Language;

/** The messages around charts in one language. */
public final class Texts {

    private static final String BUNDLE = "org.observatory.ui.charts.texts.messages";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle messages;

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public Texts(Language language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle(BUNDLE, language == Language.FRENCH ? Locale.FRENCH : Locale.ROOT,
                Texts.class.getClassLoader(), EXACT);
    }

    /** {@return the messages in the language of the workbench} */
    public static Texts ofWorkbench() {
        return new Texts(Language.of(Locale.getDefault()));
    }

    /** {@return the language of these messages} */
    public Language language() {
        return language;
    }

    /**
     * A message, with its places filled.
     *
     * @param key       the key of the message
     * @param arguments what its places {0}, {1} … hold
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String get(String key, Object... arguments) {
        var pattern = messages.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
