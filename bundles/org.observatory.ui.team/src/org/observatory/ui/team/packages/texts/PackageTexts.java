// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages.texts;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.LocalTexts;

/** The messages of the windows for coding packages in one language. */
public final class PackageTexts extends LocalTexts {

    /**
     * Makes the messages of a language.
     *
     * @param language the language, whatever that of the workbench
     */
    public PackageTexts(Language language) {
        super(PackageTexts.class, language);
    }

    /** {@return the messages in the language of the workbench} */
    public static PackageTexts ofWorkbench() {
        return new PackageTexts(languageOfWorkbench());
    }
}
