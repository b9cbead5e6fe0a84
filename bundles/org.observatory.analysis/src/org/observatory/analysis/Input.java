// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an analysis reads.
 *
 * @param tables      the tables by their key, in a stable order
 * @param fingerprint identifies the content: equal content gives an equal fingerprint; it is carried into the result so
 *                    that a figure can say what it was drawn from
 */
public record Input(Map<String, Table> tables, String fingerprint) {

    /** Copies the map; neither part may be null. */
    public Input {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** Whether there is a table of that key with all of these columns. */
    public boolean has(String table, String... columns) {
        var found = tables.get(table);
        if (found == null) {
            return false;
        }
        for (var column : columns) {
            if (!found.has(column)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The table of that key.
     *
     * @throws AnalysisException when there is none
     */
    public Table table(String key) throws AnalysisException {
        var table = tables.get(key);
        if (table == null) {
            throw new AnalysisException(new Label(
                    "The data has no table \"" + key + "\"; it has " + tables.keySet() + ".",
                    "Les données n’ont pas de tableau « " + key + " » ; elles ont " + tables.keySet() + "."));
        }
        return table;
    }
}
