// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;

/**
 * An analysis, or what leads to one, could not be carried out. The message is one sentence that a researcher
 * understands.
 */
public final class AnalysisException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    /** With the sentence to show. */
    public AnalysisException(Label label) {
        super(label.en());
        this.label = label;
    }

    /** With the sentence to show and what caused it. */
    public AnalysisException(Label label, Throwable cause) {
        super(label.en(), cause);
        this.label = label;
    }

    /** The sentence to show, in both languages. */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
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
