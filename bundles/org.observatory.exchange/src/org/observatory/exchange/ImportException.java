// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import org.observatory.analysis.Label;

/**
 * A file is refused. Its message is one sentence that names the file, the place in it where there is one, and a way on.
 */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Kind {
        /** It could not be read from the disk. */
        UNREADABLE,
        /** It holds nothing, or nothing that could be taken over, such as a text. */
        EMPTY,
        /** It is of a kind that is not read. */
        UNSUPPORTED,
        /** It opens with a password only. */
        ENCRYPTED,
        /** It is not what its kind should be. */
        DAMAGED,
        /** It is larger than what is read. */
        TOO_LARGE,
        /** It unpacks to far more than it should, nests without end, or names files outside itself. */
        HARMFUL,
        /** What it holds does not fit the project. */
        UNFIT
    }

    private final Kind kind;
    private final transient Label label;

    /**
     * Makes the exception.
     *
     * @param kind  why the file is refused
     * @param label the sentence to show
     * @param cause what was thrown, for the log; null when nothing was
     */
    public ImportException(Kind kind, Label label, Throwable cause) {
        super(label.en(), cause);
        this.kind = kind;
        this.label = label;
    }

    /** {@return why the file is refused} */
    public Kind kind() {
        return kind;
    }

    /** {@return the sentence to show, in both languages} */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
