// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.texts;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages of the imports in one language. */
public final class ExchangeTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public ExchangeTexts(Language language) {
        super(ExchangeTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static ExchangeTexts ofWorkbench() {
        return new ExchangeTexts(languageOfWorkbench());
    }
}
