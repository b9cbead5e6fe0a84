// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Objects;

import org.observatory.model.coding.Code;

/** What becomes of the passages of a code that is deleted. */
public sealed interface Fate {

    /** They get the closest code above that stays. Not for a code at the top. */
    record ToAbove() implements Fate {
    }

    /**
     * They get another code.
     *
     * @param code which
     */
    record ToCode(Code code) implements Fate {

        /** @throws NullPointerException without a code */
        public ToCode {
            Objects.requireNonNull(code, "code");
        }
    }

    /** They are deleted; each is listed. */
    record Delete() implements Fate {
    }
}
