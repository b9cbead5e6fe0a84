// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/**
 * Counts publications by year and kind. The result's table {@code counts} has one row for each year and kind with
 * publications, keyed by their UUIDs; those without a date come last, with an empty {@code year}. The value
 * {@code earlier} counts those left out because they are dated before the parameter {@code since}.
 */
public final class PublicationsByYear implements Analysis {

    /** The first year that is counted. */
    public static final Parameter<Integer> SINCE = new Parameter.WholeNumber("since",
            new Label("Since", "Depuis"),
            new Label("The first year counted; 1 for all.", "La première année comptée ; 1 pour toutes."), 1, 1, 9999);

    private static final Comparator<Group> ORDER = Comparator
            .comparing(Group::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Group::kind, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What is counted together; the year is null where the sources give no date. */
    private record Group(Integer year, String kind) {
    }

    @Override
    public String id() {
        return "publications-by-year";
    }

    @Override
    public Label label() {
        return new Label("Publications by year", "Publications par année");
    }

    @Override
    public Label description() {
        return new Label("Counts publications by year and kind, and says how many the sources leave undated.",
                "Compte les publications par année et par nature, et dit combien les sources laissent sans date.");
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SINCE);
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("publications", "title", "kind", "kindLabel", "date", "source");
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var publications = input.table("publications");
        var groups = new TreeMap<Group, List<Integer>>(ORDER);
        var earlier = 0;
        for (var row = 0; row < publications.size(); row++) {
            progress.check();
            var date = publications.text(row, "date");
            var year = date == null ? null : PartialDate.parse(date).year();
            if (year != null && year < parameters.get(SINCE)) {
                earlier++;
            } else {
                groups.computeIfAbsent(new Group(year, publications.text(row, "kind")), group -> new ArrayList<>())
                        .add(row);
            }
        }
        if (groups.isEmpty()) {
            throw new AnalysisException(new Label("The data holds no publication of these years.",
                    "Les données ne contiennent aucune publication de ces années."));
        }
        return new Result(id(), parameters, Map.of("counts", counts(publications, groups)),
                Map.of("earlier", BigDecimal.valueOf(earlier)), List.of(), citation(), input.fingerprint());
    }

    private Table counts(Table publications, Map<Group, List<Integer>> groups) {
        var counts = Table.builder("counts", label())
                .column("year", new Label("Year", "Année"), Kind.DATE)
                .column("kind", new Label("Kind", "Nature"), Kind.LABEL)
                .column("count", new Label("Publications", "Publications"), Kind.NUMBER)
                .column("titles", new Label("Titles", "Titres"), Kind.LABEL)
                .column("sources", new Label("Sources", "Sources"), Kind.LABEL);
        groups.forEach((group, rows) -> counts.row(
                String.join(" ", rows.stream().map(publications::rowKey).toList()),
                group.year() == null ? null : "%04d".formatted(group.year()),
                publications.label(rows.getFirst(), "kindLabel"),
                BigDecimal.valueOf(rows.size()),
                joined(publications, rows, "title"),
                joined(publications, rows, "source")));
        return counts.build();
    }

    private static Label joined(Table publications, List<Integer> rows, String column) {
        var labels = rows.stream().map(row -> publications.label(row, column)).filter(Objects::nonNull).distinct()
                .toList();
        return Label.each(language -> String.join(Wording.semicolon(language),
                labels.stream().map(label -> label.in(language)).toList()));
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Count of publications by the year their sources give.",
                "Nombre de publications selon l’année que donnent leurs sources."));
    }
}
