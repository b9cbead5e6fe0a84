// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;
import java.util.Objects;

/**
 * A column of a {@link Table}.
 *
 * @param key   the name by which code asks for it, stable across versions and languages
 * @param label the heading shown to people
 * @param kind  what its cells hold
 * @param unit  of its numbers, such as "k€"; empty where there is none, or none is known
 * @param order in which its values stand, where they have one of their own, as degrees do; empty where they have none
 */
public record Column(String key, Label label, Kind kind, String unit, List<Label> order) {

    /** A column without unit and order. */
    public Column(String key, Label label, Kind kind) {
        this(key, label, kind, "", List.of());
    }

    /** No part may be null, nor the key blank. */
    public Column {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        order = List.copyOf(order);
        if (key.isBlank()) {
            throw new IllegalArgumentException("A column needs a key.");
        }
    }
}
