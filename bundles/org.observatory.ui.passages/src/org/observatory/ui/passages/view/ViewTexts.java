// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The words of the view of passages in one language. */
public final class ViewTexts extends LocalTexts {

    /**
     * Makes the words of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public ViewTexts(Language language) {
        super(ViewTexts.class, language);
    }

    /** {@return the words in the language of the workbench} */
    public static ViewTexts ofWorkbench() {
        return new ViewTexts(languageOfWorkbench());
    }
}
