// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** What the shared parts say, in one language. */
public final class PartTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public PartTexts(Language language) {
        super(PartTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static PartTexts ofWorkbench() {
        return new PartTexts(languageOfWorkbench());
    }
}
