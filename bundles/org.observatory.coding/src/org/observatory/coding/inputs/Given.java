// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.LinkedHashSet;
import java.util.Set;

/** What one coder gave a unit: codes, each once, and the codings by which. Filled while units are made, then left alone. */
final class Given {

    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> codings = new LinkedHashSet<>();

    void add(String code, String coding) {
        codes.add(code);
        codings.add(coding);
    }

    void add(Given other) {
        codes.addAll(other.codes);
        codings.addAll(other.codings);
    }

    Set<String> codes() {
        return codes;
    }

    /** {@return whether one of these codes was given} */
    boolean has(Set<String> any) {
        return codes.stream().anyMatch(any::contains);
    }

    /** {@return the identities of the codings, joined by a space} */
    String key() {
        return String.join(" ", codings);
    }
}
