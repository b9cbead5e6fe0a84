// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * An analysis, or what leads to one, could not be carried out. The message is one sentence that a researcher
 * understands.
 */
public final class AnalysisException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Function<Naming, Label> sentence;

    /** With the sentence to show. */
    public AnalysisException(Label label) {
        this(label, null);
    }

    /** With the sentence to show and what caused it. */
    public AnalysisException(Label label, Throwable cause) {
        this(any -> label, cause);
    }

    /**
     * With a sentence that names what people choose.
     *
     * @param sentence the sentence to show, by how its readers know what it names
     * @param cause    what caused it; null for nothing
     */
    public AnalysisException(Function<Naming, Label> sentence, Throwable cause) {
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

    /**
     * {@return the refusal of a table each of whose rows would be compared with each other}
     *
     * @param rows how many there are
     * @param most how many there may be
     */
    public static AnalysisException tooMany(long rows, long most) {
        return new AnalysisException(Label.each(language -> Numbers.number(BigDecimal.valueOf(rows), language)
                + new Label(" rows are too many to compare each with each: at most ",
                        " lignes sont trop nombreuses pour comparer chacune à chacune\u00a0: au plus ").in(language)
                + Numbers.number(BigDecimal.valueOf(most), language) + "."));
    }
}
