// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import org.observatory.analysis.Label;

/** A chart could not be drawn or written. The message is one sentence that a researcher understands. */
public final class ChartingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    /** With the sentence to show. */
    public ChartingException(Label label) {
        super(label.en());
        this.label = label;
    }

    /** With the sentence to show and what caused it. */
    public ChartingException(Label label, Throwable cause) {
        super(label.en(), cause);
        this.label = label;
    }

    /** The sentence to show, in both languages. */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
