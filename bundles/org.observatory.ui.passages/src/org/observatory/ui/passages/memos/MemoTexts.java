// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** What memos say, in one language. */
public final class MemoTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public MemoTexts(Language language) {
        super(MemoTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static MemoTexts ofWorkbench() {
        return new MemoTexts(languageOfWorkbench());
    }
}
