// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.texts;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages of the tables in one language. */
public final class TableTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public TableTexts(Language language) {
        super(TableTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static TableTexts ofWorkbench() {
        return new TableTexts(languageOfWorkbench());
    }
}
