// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The words of questions in one language. */
public final class QueryTexts extends LocalTexts {

    /**
     * Makes the words of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public QueryTexts(Language language) {
        super(QueryTexts.class, language);
    }

    /** {@return the words in the language of the workbench} */
    public static QueryTexts ofWorkbench() {
        return new QueryTexts(languageOfWorkbench());
    }
}
