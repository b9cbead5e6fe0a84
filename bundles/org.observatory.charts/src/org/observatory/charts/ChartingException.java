// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.function.Function;

import org.observatory.analysis.Label;
import org.observatory.analysis.Naming;

/** A chart could not be drawn or written. The message is one sentence that a researcher understands. */
public final class ChartingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Function<Naming, Label> sentence;

    /** With the sentence to show. */
    public ChartingException(Label label) {
        this(label, null);
    }

    /** With the sentence to show and what caused it. */
    public ChartingException(Label label, Throwable cause) {
        this(any -> label, cause);
    }

    /**
     * With a sentence that names what people choose.
     *
     * @param sentence the sentence to show, by how its readers know what it names
     * @param cause    what caused it; null for nothing
     */
    public ChartingException(Function<Naming, Label> sentence, Throwable cause) {
        super(sentence.apply(Naming.WRITTEN).en(), cause);
        this.sentence = sentence;
    }

    /** The sentence to show in a window or report, in both languages. */
    public Label label() {
        return label(Naming.SHOWN);
    }

    /** The sentence to show, in both languages, with the names that its readers know. */
    public Label label(Naming naming) {
        return sentence == null ? Label.same(getMessage()) : sentence.apply(naming);
    }
}
