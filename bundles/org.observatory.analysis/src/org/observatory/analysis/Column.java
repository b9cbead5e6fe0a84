// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.Objects;

/**
 * A column of a {@link Table}.
 *
 * @param key   the name by which code asks for it, stable across versions and languages
 * @param label the heading shown to people
 * @param kind  what its cells hold
 */
public record Column(String key, Label label, Kind kind) {

    /** No part may be null, nor the key blank. */
    public Column {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        if (key.isBlank()) {
            throw new IllegalArgumentException("A column needs a key.");
        }
    }
}
