// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What one coder gave a unit: codings with their codes, each once. Filled while units are made, then left alone. */
final class Given {

    private final Map<String, String> codings = new LinkedHashMap<>();

    void add(String code, String coding) {
        codings.put(coding, code);
    }

    void add(Given other) {
        codings.putAll(other.codings);
    }

    /** {@return the codes, each once} */
    Set<String> codes() {
        return Set.copyOf(codings.values());
    }

    /** {@return whether one of these codes was given} */
    boolean has(Set<String> any) {
        return codings.values().stream().anyMatch(any::contains);
    }

    /** {@return the codes of the codings, joined by a space} */
    String text() {
        return String.join(" ", codings.values());
    }

    /** {@return the identities of the codings, joined by a space, in the same order} */
    String key() {
        return String.join(" ", codings.keySet());
    }
}
