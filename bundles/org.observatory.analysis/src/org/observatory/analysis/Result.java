// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an analysis found.
 *
 * @param analysis    the identifier of the analysis
 * @param parameters  the values it ran with
 * @param tables      what it found, by table key; rows carry the keys of the elements they come from
 * @param values      single numbers by name, such as a total
 * @param warnings    what a reader must know: values that were lost, dates that were inferred, rows left out
 * @param citation    how to cite the method
 * @param fingerprint the fingerprint of the input
 */
public record Result(String analysis, Parameters parameters, Map<String, Table> tables, Map<String, BigDecimal> values,
        List<Label> warnings, Citation citation, String fingerprint) {

    /** Copies what is mutable; no part may be null. */
    public Result {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(parameters, "parameters");
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** Whether there is a table of that key with at least one row. */
    public boolean has(String table) {
        return tables.containsKey(table) && tables.get(table).size() > 0;
    }

    /**
     * The table of that key.
     *
     * @throws IllegalArgumentException when the analysis gives no such table
     */
    public Table table(String key) {
        var table = tables.get(key);
        if (table == null) {
            throw new IllegalArgumentException("The result of \"" + analysis + "\" has no table \"" + key + "\".");
        }
        return table;
    }
}
