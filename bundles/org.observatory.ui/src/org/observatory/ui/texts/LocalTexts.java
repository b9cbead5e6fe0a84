// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.observatory.analysis.Language;

/**
 * The messages of a bundle in one language, from the files {@code messages.properties} and
 * {@code messages_fr.properties} beside a class of it.
 */
public abstract class LocalTexts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle messages;

    /**
     * Makes the messages of a language.
     *
     * @param beside   the class beside which the files stand
     * @param language the language, whatever that of the workbench
     * @throws java.util.MissingResourceException if there are no such files
     */
    protected LocalTexts(Class<? extends LocalTexts> beside, Language language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle(beside.getPackageName() + ".messages",
                language == Language.FRENCH ? Locale.FRENCH : Locale.ROOT, beside.getClassLoader(), EXACT);
    }

    /** {@return the language of the workbench} */
    protected static Language languageOfWorkbench() {
        return Language.of(Locale.getDefault());
    }

    /** {@return the language of these messages} */
    public final Language language() {
        return language;
    }

    /**
     * A message, with its places filled.
     *
     * @param key       the key of the message
     * @param arguments what its places {0}, {1} … hold
     * @throws java.util.MissingResourceException if there is no such message
     */
    public final String get(String key, Object... arguments) {
        var pattern = messages.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
