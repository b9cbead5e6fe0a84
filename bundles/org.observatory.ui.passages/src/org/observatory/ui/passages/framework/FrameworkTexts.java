// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** What framework grids say, in one language. */
public final class FrameworkTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public FrameworkTexts(Language language) {
        super(FrameworkTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static FrameworkTexts ofWorkbench() {
        return new FrameworkTexts(languageOfWorkbench());
    }
}
