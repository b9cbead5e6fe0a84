// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What an analysis found. Built with {@link #builder}, or at once.
 *
 * @param analysis    the identifier of the analysis
 * @param parameters  the values it ran with
 * @param tables      what it found, by table key; rows carry the keys of the elements they come from
 * @param values      single numbers by name, such as a total; null for one that is not defined. A coefficient is
 *                    {@code estimate}, with {@code se}, {@code lower} and {@code upper}
 * @param undefined   why each value that is null is not defined, by the same name
 * @param warnings    what a reader must know: values that were lost, dates that were inferred, rows left out
 * @param citation    how to cite the method
 * @param fingerprint the fingerprint of the input
 */
public record Result(String analysis, Parameters parameters, Map<String, Table> tables, Map<String, BigDecimal> values,
        Map<String, Label> undefined, List<Label> warnings, Citation citation, String fingerprint) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Copies what is mutable; no part may be null.
     *
     * @throws IllegalArgumentException when a value is null without a reason, or has a reason although it is not null
     */
    public Result {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(parameters, "parameters");
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        undefined = Collections.unmodifiableMap(new LinkedHashMap<>(undefined));
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(fingerprint, "fingerprint");
        for (var name : values.keySet()) {
            if (values.get(name) == null != undefined.containsKey(name)) {
                throw new IllegalArgumentException("The value \"" + name + "\" of \"" + analysis
                        + "\" has either a number or the reason why it is not defined.");
            }
        }
        if (!values.keySet().containsAll(undefined.keySet())) {
            throw new IllegalArgumentException("What is not defined is named among the values, as null: " + undefined);
        }
    }

    /** A result all of whose values are defined. */
    public Result(String analysis, Parameters parameters, Map<String, Table> tables, Map<String, BigDecimal> values,
            List<Label> warnings, Citation citation, String fingerprint) {
        this(analysis, parameters, tables, values, Map.of(), warnings, citation, fingerprint);
    }

    /** Begins a result; what there is to say of the input comes first among its warnings. */
    public static Builder builder(Analysis analysis, Parameters parameters, Input input) {
        return new Builder(analysis, parameters, input);
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

    /**
     * The value of that name: a number, or why there is none.
     *
     * @throws IllegalArgumentException when the analysis gives no such value
     */
    public Value value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("The result of \"" + analysis + "\" has no value \"" + name + "\".");
        }
        return new Value(values.get(name), undefined.get(name));
    }

    /**
     * What a reader must know: why values are not defined, each reason once with the names of the values, then the
     * warnings. Sentences.
     *
     * @param names the name shown of each value, as {@link Analysis#valueLabel} gives it
     */
    public List<Label> remarks(Function<String, Label> names) {
        var byReason = new LinkedHashMap<Label, List<Label>>();
        undefined.forEach((name, reason) -> byReason.computeIfAbsent(reason, any -> new ArrayList<>()).add(names.apply(name)));
        var remarks = new ArrayList<Label>();
        byReason.forEach((reason, labels) -> remarks.add(Label.each(language -> Wording.capital(Wording
                .list(labels.stream().map(label -> label.in(language)).toList(), language)) + Wording.colon(language)
                + new Label("not defined, because ", "non calculable, car ").in(language) + reason.in(language) + ".")));
        remarks.addAll(warnings);
        return remarks;
    }

    /** How many decimals its shares and coefficients are shown with: 3, but 2 on a base {@code n} below a hundred. */
    public int decimals() {
        var base = values.get("n");
        return base != null && base.compareTo(HUNDRED) < 0 ? 2 : 3;
    }

    /** Collects a result. Not safe for use by several threads. */
    public static final class Builder {

        private final String analysis;
        private final Parameters parameters;
        private final String fingerprint;
        private final Map<String, Table> tables = new LinkedHashMap<>();
        private final Map<String, BigDecimal> values = new LinkedHashMap<>();
        private final Map<String, Label> undefined = new LinkedHashMap<>();
        private final List<Label> warnings = new ArrayList<>();
        private Citation citation;

        private Builder(Analysis analysis, Parameters parameters, Input input) {
            this.analysis = analysis.id();
            this.parameters = parameters;
            fingerprint = input.fingerprint();
            warnings.addAll(input.remarks());
            citation = analysis.citation();
        }

        /** Adds or replaces a value. */
        public Builder value(String name, Value value) {
            values.put(name, value.number());
            if (value.isDefined()) {
                undefined.remove(name);
            } else {
                undefined.put(name, value.undefined());
            }
            return this;
        }

        /** Adds or replaces a count. */
        public Builder value(String name, long count) {
            return value(name, Value.of(count));
        }

        /** Adds or replaces a table under its own key. */
        public Builder table(Table table) {
            tables.put(table.key(), table);
            return this;
        }

        /** Adds a warning, unless it was said already. */
        public Builder warning(Label warning) {
            if (!warnings.contains(warning)) {
                warnings.add(warning);
            }
            return this;
        }

        /** Says how this very run is cited, where that differs from the analysis' citation. */
        public Builder citation(Citation ofRun) {
            citation = ofRun;
            return this;
        }

        /** The result as collected so far. */
        public Result build() {
            return new Result(analysis, parameters, tables, values, undefined, warnings, citation, fingerprint);
        }
    }
}
