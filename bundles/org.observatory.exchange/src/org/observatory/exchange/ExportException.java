// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.observatory.analysis.Label;
import org.observatory.project.IoReason;

/** Something could not be written. Its message is one sentence that names the file, the place where there is one, and a way on. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    /**
     * Makes the exception.
     *
     * @param label the sentence to show
     * @param cause what was thrown, for the log; null when nothing was
     */
    public ExportException(Label label, Throwable cause) {
        super(label.en(), cause);
        this.label = label;
    }

    /** {@return the exception of a file that the disk refuses} */
    public static ExportException unwritable(Path file, IOException cause) {
        var why = IoReason.of(cause);
        return new ExportException(new Label("“%s” cannot be written: %s.".formatted(file, why.en()),
                "« %s » ne peut pas être écrit : %s.".formatted(file, why.fr())), cause);
    }

    /** {@return the sentence to show, in both languages} */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
