// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.failure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/**
 * One failure, as it is told and as it is copied.
 *
 * @param sentence what the person reads
 * @param text what goes to the clipboard: the sentence, the surroundings and the course of the failure
 */
public record FailureDetails(String sentence, String text) {

    /**
     * Tells a failure. Sentences written for people, which come without an unexpected exception, are shown as they are;
     * a programming error is told by a general sentence, since its message helps nobody at a desk.
     *
     * @param status what happened
     * @param unexpected the sentence for a programming error
     * @param surroundings lines about the product and the machine
     * @param time when it happened
     * @return the failure
     */
    public static FailureDetails of(IStatus status, String unexpected, List<String> surroundings, Instant time) {
        var sentence = isUnexpected(status) || status.getMessage().isBlank() ? unexpected : status.getMessage();
        var lines = new ArrayList<String>();
        lines.add(sentence);
        lines.add(time.toString());
        lines.addAll(surroundings);
        describe(status, "", lines);
        return new FailureDetails(sentence, String.join("\n", lines) + "\n");
    }

    private static boolean isUnexpected(IStatus status) {
        var cause = status.getException();
        var expected = cause == null || cause instanceof CoreException || isForPeople(cause);
        return !expected || Arrays.stream(status.getChildren()).anyMatch(FailureDetails::isUnexpected);
    }

    /** A checked exception of ours carries a sentence; anything else is a programming error or a library's word. */
    private static boolean isForPeople(Throwable cause) {
        return cause.getClass().getName().startsWith("org.observatory.") && !(cause instanceof RuntimeException)
                && !(cause instanceof Error);
    }

    private static void describe(IStatus status, String indent, List<String> lines) {
        lines.add(indent + status.getPlugin() + ": " + status.getMessage());
        if (status.getException() != null) {
            trace(status.getException(), indent, lines);
        }
        for (var child : status.getChildren()) {
            describe(child, indent + "  ", lines);
        }
    }

    private static void trace(Throwable failure, String indent, List<String> lines) {
        var told = new HashSet<Throwable>();
        for (var cause = failure; cause != null && told.add(cause); cause = cause.getCause()) {
            lines.add(indent + (cause == failure ? "" : "because of ") + cause);
            for (var step : cause.getStackTrace()) {
                lines.add(indent + "  at " + step);
            }
        }
    }
}
