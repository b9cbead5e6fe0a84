// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import org.observatory.analysis.Label;

/** A command could not be carried out. Its message is one sentence for whoever wrote it. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Label label;

    private CommandException(int exitCode, Label label, Throwable cause) {
        super(label.en(), cause);
        this.exitCode = exitCode;
        this.label = label;
    }

    /** {@return the exception of a command that was written wrongly} */
    public static CommandException wrongUsage(Label label) {
        return new CommandException(Verb.WRONG_USAGE, label, null);
    }

    /** {@return the exception of a command that failed} The cause may be null. */
    public static CommandException failed(Label label, Throwable cause) {
        return new CommandException(Verb.PROBLEMS, label, cause);
    }

    /** {@return the exit code} */
    public int exitCode() {
        return exitCode;
    }

    /** {@return the sentence to print, in both languages} */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
