// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import org.observatory.analysis.Label;

/** A project could not be opened or saved. Its message is one sentence that names the file and, where there is one, the place. */
public final class ProjectException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in the way, for those who offer a way out. */
    public enum Kind {
        /** There is no such file or folder. */
        MISSING,
        /** The folder or file is there but is no project. */
        NOT_A_PROJECT,
        /** The file is damaged. */
        DAMAGED,
        /** The file was written by a newer version. */
        NEWER,
        /** The file could not be read from the disk. */
        UNREADABLE,
        /** The file could not be written to the disk. */
        UNWRITABLE,
        /** The file was changed by another program since it was opened. */
        CHANGED_OUTSIDE,
        /** A text has a character that the file cannot hold. */
        UNSAVABLE_TEXT,
        /** There is a project already. */
        EXISTS,
        /** Somebody else has the project open for editing. */
        LOCKED,
        /** The project is open to be read only. */
        READ_ONLY
    }

    private final Kind kind;
    private final transient Label label;

    /**
     * Makes the exception.
     *
     * @param kind  what stands in the way
     * @param label the sentence to show
     * @param cause what was thrown, for the log; null when nothing was
     */
    public ProjectException(Kind kind, Label label, Throwable cause) {
        super(label.en(), cause);
        this.kind = kind;
        this.label = label;
    }

    /** {@return what stands in the way} */
    public Kind kind() {
        return kind;
    }

    /** {@return the sentence to show, in both languages} */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
