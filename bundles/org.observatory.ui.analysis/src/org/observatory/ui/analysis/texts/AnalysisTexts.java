// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.texts;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages of this bundle in one language. */
public final class AnalysisTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public AnalysisTexts(Language language) {
        super(AnalysisTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static AnalysisTexts ofWorkbench() {
        return new AnalysisTexts(languageOfWorkbench());
    }
}
