// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import org.observatory.analysis.Label;

/** A text is no question in the notation of {@link PassageNotation}. */
public final class PassageSyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Label label;
    private final int place;

    PassageSyntaxException(int place, Label label) {
        super(label.en());
        this.place = place;
        this.label = label;
    }

    /** {@return where and why, in one sentence} */
    public Label label() {
        return label;
    }

    /** {@return before which character of the text, from 0; its length where something is missing at the end} */
    public int place() {
        return place;
    }
}
