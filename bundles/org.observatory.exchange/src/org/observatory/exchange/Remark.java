// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.util.Objects;

import org.observatory.analysis.Label;

/**
 * Something to know about how a file was taken over.
 *
 * @param kind     what it is about
 * @param sentence one sentence that names the places it is about, where there are some
 */
public record Remark(Kind kind, Label sentence) {

    /** What a remark is about, from the harmless to what should be looked at. */
    public enum Kind {
        /** How the file was read. */
        READ_AS,
        /** What stands elsewhere or in another form than in the file. */
        CHANGED,
        /** What the file holds and was not taken over; the original keeps it. */
        LEFT_OUT,
        /** What may have been understood wrongly. */
        DOUBTFUL
    }

    /** Neither part may be null. */
    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
    }

    /**
     * {@return a remark}
     *
     * @param en the sentence in English
     * @param fr the sentence in French
     */
    public static Remark of(Kind kind, String en, String fr) {
        return new Remark(kind, new Label(en, fr));
    }
}
