// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.texts;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages of the editors of cases, trajectories and attributes in one language. */
public final class Texts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public Texts(Language language) {
        super(Texts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static Texts ofWorkbench() {
        return new Texts(languageOfWorkbench());
    }
}
