// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.Arrays;
import java.util.Locale;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;

/** What coders are compared on. */
public enum Unit {

    /** Each UTF-16 unit of the text. */
    CHARACTER(new Label("character", "caractère")),
    /** Each sentence, as {@link org.observatory.coding.TextUnits} sees it; never across a line end. */
    SENTENCE(new Label("sentence", "phrase")),
    /** Each line that is not blank. */
    PARAGRAPH(new Label("paragraph", "paragraphe")),
    /** Each document as a whole. */
    DOCUMENT(new Label("document", "document")),
    /** Each case, with all its documents. */
    CASE(new Label("case", "cas"));

    private final Label label;

    Unit(Label label) {
        this.label = label;
    }

    /** {@return how it is written on the command line and in a file} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return its name} */
    public Label label() {
        return label;
    }

    static Unit of(String written) throws AnalysisException {
        return valueOf(ProjectChoices.UNIT_OF_ANALYSIS.parse(written).toUpperCase(Locale.ROOT));
    }

    /** {@return whether it is a stretch of a text} */
    boolean isStretch() {
        return Arrays.asList(CHARACTER, SENTENCE, PARAGRAPH).contains(this);
    }
}
