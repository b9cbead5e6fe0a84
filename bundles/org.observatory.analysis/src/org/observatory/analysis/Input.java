// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an analysis reads.
 *
 * @param tables      the tables by their key, in a stable order
 * @param fingerprint identifies the content: equal content gives an equal fingerprint; it is carried into the result so
 *                    that a figure can say what it was drawn from
 * @param remarks     what was noticed while the tables were read; warnings of every result
 */
public record Input(Map<String, Table> tables, String fingerprint, List<Label> remarks) {

    /** The key of the table of an input that has just one: what a CSV file holds. */
    public static final String DATA = "data";

    private static final Input NONE = new Input(Map.of(), Fingerprints.of(List.of()));

    /** Copies the map and the list; no part may be null. */
    public Input {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        Objects.requireNonNull(fingerprint, "fingerprint");
        remarks = List.copyOf(remarks);
    }

    /** An input of which there is nothing to remark. */
    public Input(Map<String, Table> tables, String fingerprint) {
        this(tables, fingerprint, List.of());
    }

    /** For an analysis that reads nothing but its parameters. */
    public static Input none() {
        return NONE;
    }

    /** These tables, with a fingerprint of their cells. */
    public static Input of(Table... tables) {
        var byKey = new LinkedHashMap<String, Table>();
        for (var table : tables) {
            byKey.put(table.key(), table);
        }
        return new Input(byKey, Fingerprints.of(List.of(tables)));
    }

    /** The same tables with remarks. */
    public Input with(List<Label> said) {
        return new Input(tables, fingerprint, said);
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
