// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.anchors;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages about edited texts and the places of passages, in one language. */
public final class AnchorTexts extends LocalTexts {

    AnchorTexts(Language language) {
        super(AnchorTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static AnchorTexts ofWorkbench() {
        return new AnchorTexts(languageOfWorkbench());
    }
}
