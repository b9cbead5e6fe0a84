// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.scheme;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages about changes of the scheme, in one language. */
final class SchemeTexts extends LocalTexts {

    SchemeTexts(Language language) {
        super(SchemeTexts.class, language);
    }

    static SchemeTexts ofWorkbench() {
        return new SchemeTexts(languageOfWorkbench());
    }
}
