// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.List;
import java.util.Objects;

import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;

/**
 * A code that passages of another go to when that one is split.
 *
 * @param code     a new code, in no codebook yet, or one of the codebook
 * @param passages the passages that get it, all of the code that is split
 */
public record Branch(Code code, List<Coding> passages) {

    /** Neither part may be null. */
    public Branch {
        Objects.requireNonNull(code, "code");
        passages = List.copyOf(passages);
    }
}
