// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

/**
 * An analysis, or what leads to one, could not be carried out. The message is one sentence that a researcher
 * understands.
 */
public final class AnalysisException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    /** With the sentence to show. */
    public AnalysisException(Label label) {
        super(label.en());
        this.label = label;
    }

    /** With the sentence to show and what caused it. */
    public AnalysisException(Label label, Throwable cause) {
        super(label.en(), cause);
        this.label = label;
    }

    /** The sentence to show, in both languages. */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
