// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.migrations;

import org.observatory.analysis.Label;

/** A project cannot be brought up to date. Its message is one sentence that names the file and, where there is one, the place. */
public final class MigrationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    /**
     * Makes the exception.
     *
     * @param label the sentence to show
     * @param cause what was thrown, for the log; null when nothing was
     */
    public MigrationException(Label label, Throwable cause) {
        super(label.en(), cause);
        this.label = label;
    }

    /** {@return the sentence to show, in both languages} */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
