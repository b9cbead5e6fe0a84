// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import org.observatory.analysis.Label;

/** A report that cannot be made; the message is for people, in both languages. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    /** With what people are told, in one sentence. */
    public ReportException(Label label) {
        this(label, null);
    }

    /** With what people are told, in one sentence, and the fault behind it. */
    public ReportException(Label label, Throwable cause) {
        super(label.en(), cause);
        this.label = label;
    }

    /** {@return what people are told} */
    public Label label() {
        return label;
    }
}
