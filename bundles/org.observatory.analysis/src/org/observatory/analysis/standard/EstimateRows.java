// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/** What the analyses of estimates share: which columns they read and pass on. */
final class EstimateRows {

    private static final List<Column> PASSED_ON = List.of(
            new Column("indicator", Label.same("indicator"), Kind.TEXT),
            new Column("indicatorLabel", new Label("Indicator", "Indicateur"), Kind.LABEL),
            new Column("populationLabel", new Label("Population", "Population"), Kind.LABEL),
            new Column("studyLabel", new Label("Study", "Étude"), Kind.LABEL),
            new Column("programme", new Label("Programme", "Programme"), Kind.TEXT),
            new Column("value", new Label("Value", "Valeur"), Kind.NUMBER),
            new Column("unit", new Label("Unit", "Unité"), Kind.TEXT),
            new Column("qualifier", new Label("Qualifier", "Qualificatif"), Kind.TEXT),
            new Column("dates", new Label("Dates", "Dates"), Kind.TEXT),
            new Column("dateCertainty", new Label("Certainty of the date", "Certitude de la date"), Kind.TEXT),
            new Column("base", new Label("Base (n)", "Base (n)"), Kind.NUMBER),
            new Column("source", new Label("Source", "Source"), Kind.LABEL));

    private EstimateRows() {
    }

    /** The columns that a table of estimates must have. */
    static String[] required() {
        return new String[] { "indicator", "indicatorLabel", "partOf", "populationLabel", "value", "unit", "dates" };
    }

    /** A table of these rows, with the columns that a chart needs. */
    static Table table(String key, Label label, Table estimates, List<Integer> rows) {
        var table = Columns.table(key, label, PASSED_ON);
        for (var row : rows) {
            table.row(estimates.rowKey(row));
            PASSED_ON.forEach(column -> table.set(column.key(), Columns.optional(estimates, row, column.key())));
        }
        return table.build();
    }

    static IntStream where(Table estimates, String column, String value) {
        return estimates.rows().filter(row -> value.equals(estimates.text(row, column)));
    }

    /**
     * The identity of an indicator that was written.
     *
     * @param column  {@code indicator}, or {@code partOf} for those that are totals of others
     * @param written an identity, or a name in either language
     * @throws AnalysisException naming those there are, if it is none of them
     */
    static String find(Table estimates, String column, String written) throws AnalysisException {
        var names = new LinkedHashMap<String, Label>();
        estimates.rows().mapToObj(row -> estimates.text(row, column)).filter(Objects::nonNull).forEach(id -> names.putIfAbsent(id, Label.same(id)));
        estimates.rows().filter(row -> estimates.label(row, "indicatorLabel") != null)
                .forEach(row -> names.computeIfPresent(estimates.text(row, "indicator"), (id, name) -> estimates.label(row, "indicatorLabel")));
        if (names.containsKey(written)) {
            return written;
        }
        for (var name : names.entrySet()) {
            if (name.getValue().en().equalsIgnoreCase(written) || name.getValue().fr().equalsIgnoreCase(written)) {
                return name.getKey();
            }
        }
        throw new AnalysisException(Label.each(language -> (written.isBlank() ? new Label("No indicator is named", "Aucun indicateur n’est nommé").in(language)
                : new Label("There is no such indicator as ", "Il n’y a pas d’indicateur ").in(language) + Wording.quote(written, language))
                + Wording.semicolon(language) + new Label("there are: ", "il y a\u00a0: ").in(language) + names.values().stream()
                        .map(name -> name.in(language)).collect(Collectors.joining(Wording.semicolon(language))) + "."));
    }

    static boolean hasValue(Table estimates, int row) {
        return estimates.number(row, "value") != null;
    }

    /** The first date on which the value was gathered; undated rows come last. */
    static Comparator<Integer> byDate(Table estimates) {
        Function<Integer, PartialDate> first = row -> PartialDate.parseAll(estimates.text(row, "dates")).stream().findFirst()
                .orElse(null);
        return Comparator.comparing(first, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** What a reader of these rows must know: lost values, dates that no source states. */
    static List<Label> warnings(Table estimates, List<Integer> shown, List<Integer> lost) {
        var warnings = new ArrayList<Label>();
        if (!lost.isEmpty()) {
            warnings.add(Warnings.lost(lost.stream().map(row -> {
                var figure = (Label) Columns.optional(estimates, row, "figureLabel");
                return figure == null ? estimates.label(row, "indicatorLabel") : figure;
            }).toList()));
        }
        var dates = new TreeMap<String, Set<List<PartialDate>>>(Comparator.reverseOrder());
        for (var row : shown) {
            var certainty = (String) Columns.optional(estimates, row, "dateCertainty");
            if (certainty != null && !certainty.equals("STATED") && estimates.text(row, "dates") != null) {
                dates.computeIfAbsent(certainty, key -> new LinkedHashSet<>())
                        .add(PartialDate.parseAll(estimates.text(row, "dates")));
            }
        }
        dates.forEach((certainty, known) -> warnings.add(dated(List.copyOf(known), certainty)));
        return List.copyOf(warnings);
    }

    private static Label dated(List<List<PartialDate>> dates, String certainty) {
        var one = dates.size() == 1;
        Label how;
        if (certainty.equals("FROM_FILE_NAME")) {
            how = one ? new Label("Date taken from a file name", "Date tirée d’un nom de fichier")
                    : new Label("Dates taken from file names", "Dates tirées de noms de fichier");
        } else {
            how = one ? new Label("Date inferred, not stated by the source", "Date déduite, non donnée par la source")
                    : new Label("Dates inferred, not stated by the sources", "Dates déduites, non données par les sources");
        }
        return Label.each(language -> how.in(language) + Wording.colon(language) + dates.stream()
                .map(each -> Dates.full(each, language)).collect(Collectors.joining(Wording.semicolon(language))) + ".");
    }
}
