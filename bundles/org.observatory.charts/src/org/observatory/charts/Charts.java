// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.observatory.analysis.Label;

/** The charts at hand, from a plain list: contributed ones in the product, any others in a test. Immutable. */
public final class Charts {

    private final Map<String, ChartDefinition> byId = new LinkedHashMap<>();

    /**
     * Over these definitions, in this order.
     *
     * @throws IllegalArgumentException when two have the same identifier
     */
    public Charts(List<? extends ChartDefinition> definitions) {
        for (var definition : definitions) {
            if (byId.putIfAbsent(definition.id(), definition) != null) {
                throw new IllegalArgumentException("Two charts are called \"" + definition.id() + "\".");
            }
        }
    }

    /** All of them, in order. */
    public List<ChartDefinition> all() {
        return List.copyOf(byId.values());
    }

    /** The chart of that identifier, if there is one. */
    public Optional<ChartDefinition> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The chart of that identifier.
     *
     * @throws ChartingException naming those there are, when there is none of that identifier
     */
    public ChartDefinition get(String id) throws ChartingException {
        return find(id).orElseThrow(() -> new ChartingException(new Label(
                "There is no chart \"" + id + "\"; there are " + String.join(", ", byId.keySet()) + ".",
                "Il n’y a pas de graphique «\u00a0" + id + "\u00a0»\u202f; il y a " + String.join(", ", byId.keySet())
                + ".")));
    }
}
