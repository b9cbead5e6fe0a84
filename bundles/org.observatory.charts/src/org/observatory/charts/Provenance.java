// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.Citation;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * What a chart was made from, so that it can be made again and cited.
 *
 * @param analysis   the identifier of the analysis; empty where none is known
 * @param parameters the values it ran with, as texts by name
 * @param citation   how to cite the method
 * @param date       up to when the data reaches: the latest date that its tables hold, as precisely as they say it (ISO 8601);
 *                   empty where they hold none. There is no other date: the same data gives the same files at any time
 * @param measures   what was done so that nobody can be recognised, one sentence each
 */
public record Provenance(String analysis, Map<String, String> parameters, Citation citation, String date, List<Label> measures) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\\d|2[0-8]))?)?");

    /** Nothing is known: of a chart that was described by hand. */
    public static final Provenance NONE = new Provenance("", Map.of(), Citation.of(Label.same("")), "", List.of());

    /** Copies map and list, the map in the order of its names. */
    public Provenance {
        Objects.requireNonNull(analysis, "analysis");
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(date, "date");
        measures = List.copyOf(measures);
    }

    /** Of a result, and of the data of the chart that was drawn from it. */
    public static Provenance of(Result result, Table data) {
        var date = latest(Stream.of(data));
        return new Provenance(result.analysis(), result.parameters().texts(), result.citation(),
                date.isEmpty() ? latest(result.tables().values().stream()) : date, List.of());
    }

    /** The same with one more measure. */
    public Provenance with(Label measure) {
        return new Provenance(analysis, parameters, citation, date, Stream.concat(measures.stream(), Stream.of(measure)).toList());
    }

    private static String latest(Stream<Table> tables) {
        return tables.flatMap(table -> table.columns().stream().filter(column -> column.kind() == Kind.DATE || column.key().equals("dates"))
                .flatMap(column -> table.cells(column.key()).stream())).filter(Objects::nonNull)
                .flatMap(cell -> Stream.of(String.valueOf(cell).split(" "))).filter(date -> !date.isEmpty())
                .filter(date -> DATE.matcher(date).matches()).map(PartialDate::parse).max(Comparator.naturalOrder()).map(PartialDate::toString).orElse("");
    }
}
