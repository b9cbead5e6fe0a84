// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports.texts;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages of the windows for reports in one language. */
public final class ReportTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public ReportTexts(Language language) {
        super(ReportTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static ReportTexts ofWorkbench() {
        return new ReportTexts(languageOfWorkbench());
    }
}
