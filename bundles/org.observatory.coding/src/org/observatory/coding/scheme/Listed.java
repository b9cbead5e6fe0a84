// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;

/** A passage that a change of the scheme touches: a coding, or a ruling about one. */
public sealed interface Listed {

    /** {@return the passage, a {@code Coding} or a {@code Ruling}} */
    Anchored passage();

    /** {@return its code before the change} */
    Code from();

    /**
     * The passage gets another code.
     *
     * @param passage the passage
     * @param from    its code before
     * @param to      its code after
     */
    record Recoded(Anchored passage, Code from, Code to) implements Listed {
    }

    /**
     * The passage becomes one with another of the same coder on the same segment, which would bear the same code: that one
     * keeps the remarks of both and the greater weight.
     *
     * @param passage the passage that is no more
     * @param from    its code before
     * @param into    the passage that stays
     */
    record Joined(Anchored passage, Code from, Anchored into) implements Listed {
    }

    /**
     * The passage is deleted, as was asked.
     *
     * @param passage the passage
     * @param from    its code before
     */
    record Deleted(Anchored passage, Code from) implements Listed {
    }

    /**
     * The passage stays as it is, but its code does not fit any more.
     *
     * @param passage the passage
     * @param from    its code
     * @param why     what does not fit, as a sentence
     */
    record ToCheck(Anchored passage, Code from, Label why) implements Listed {
    }
}
