// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.HashMap;
import java.util.Map;

/** The answers to the conflicts of a merge. Immutable. */
public final class Choices {

    private final Choice otherwise;
    private final Map<String, Choice> given;

    private Choices(Choice otherwise, Map<String, Choice> given) {
        this.otherwise = otherwise;
        this.given = Map.copyOf(given);
    }

    /** {@return for each conflict the answer that is safe} */
    public static Choices safe() {
        return new Choices(null, Map.of());
    }

    /** {@return one answer for all conflicts} */
    public static Choices all(Choice choice) {
        return new Choices(choice, Map.of());
    }

    /**
     * {@return these answers with another for one conflict}
     *
     * @param conflict the conflict
     * @param choice   the answer to it
     */
    public Choices with(Conflict conflict, Choice choice) {
        var more = new HashMap<>(given);
        more.put(conflict.key(), choice);
        return new Choices(otherwise, more);
    }

    /** {@return the answer to a conflict} */
    public Choice of(Conflict conflict) {
        return given.getOrDefault(conflict.key(), otherwise == null ? conflict.safe() : otherwise);
    }
}
