// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/**
 * Counts studies by family and year. A study counts once, in the year of its first fieldwork, or of its publication
 * where the sources date no fieldwork; studies without either count as undated ({@code year} empty). The result's table
 * {@code counts} holds one row for each family and year with studies, keyed by their UUIDs; the value {@code undated}
 * counts those without year.
 */
public final class StudiesByFamilyAndYear implements Analysis {

    /** The acronym of the programme to count within. */
    public static final Parameter<String> PROGRAMME =
            new Parameter.Text("programme", new Label("Programme", "Programme"),
            new Label("The acronym of the programme whose studies are counted; empty for all.",
                    "Le sigle du programme dont on compte les études ; vide pour tous."), "");

    /** The family that is left out. */
    public static final Parameter<String> WITHOUT =
            new Parameter.Text("without", new Label("Family left out", "Famille écartée"),
            new Label("The family that is not counted, such as that of the project's own studies; empty for none.",
                    "La famille qui n’est pas comptée, comme celle des études propres au projet ; vide pour aucune."),
                    "PROJECT");

    @Override
    public String id() {
        return "studies-by-family-and-year";
    }

    @Override
    public Label label() {
        return new Label("Studies by family and year", "Études par famille et année");
    }

    @Override
    public Label description() {
        return new Label("Counts studies by family and year, and says how many the sources leave undated.",
                "Compte les études par famille et par année, et dit combien les sources laissent sans date.");
    }

    @Override
    public Label family() {
        return Families.OBSERVATORY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(PROGRAMME, WITHOUT);
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("studies", "name", "family", "familyLabel", "programme", "published", "waves");
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var studies = input.table("studies");
        var programme = parameters.get(PROGRAMME);
        var families = new LinkedHashMap<String, Map<String, List<Integer>>>();
        for (var row = 0; row < studies.size(); row++) {
            progress.check();
            if ((programme.isBlank() || programme.equals(studies.text(row, "programme")))
                    && !parameters.get(WITHOUT).equals(studies.text(row, "family"))) {
                families.computeIfAbsent(studies.text(row, "family"), family ->
                        new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder())))
                        .computeIfAbsent(year(studies, row), year -> new ArrayList<>()).add(row);
            }
        }
        if (families.isEmpty()) {
            throw new AnalysisException(new Label("The data holds no study"
                    + (programme.isBlank() ? "." : " of \"" + programme + "\"."),
                    "Les données ne contiennent aucune étude"
                    + (programme.isBlank() ? "." : " de « " + programme + " ».")));
        }
        var counts = Columns.table("counts", label(),
                List.of(Columns.FAMILY, Columns.FAMILY_LABEL, Columns.YEAR, Columns.COUNT,
                Columns.NAME, Columns.SOURCE));
        var undated = 0;
        for (var family : families.entrySet()) {
            for (var year : family.getValue().entrySet()) {
                var rows = year.getValue();
                counts.row(String.join(" ", rows.stream().map(studies::rowKey).toList()), family.getKey(),
                        studies.label(rows.getFirst(), "familyLabel"), year.getKey(), BigDecimal.valueOf(rows.size()),
                        joined(studies, rows, "name"), joined(studies, rows, "source"));
                undated += year.getKey() == null ? rows.size() : 0;
            }
        }
        return new Result(id(), parameters, Map.of("counts", counts.build()),
                Map.of("undated", BigDecimal.valueOf(undated)),
                parts(studies, families), citation(), input.fingerprint());
    }

    private static String year(Table studies, int row) {
        var dates = PartialDate.parseAll(studies.text(row, "waves"));
        if (dates.isEmpty()) {
            dates = PartialDate.parseAll(studies.text(row, "published"));
        }
        return dates.isEmpty() ? null : String.valueOf(dates.getFirst().year());
    }

    private static Label joined(Table studies, List<Integer> rows, String column) {
        var labels = rows.stream().map(row -> (Label) Columns.optional(studies, row, column)).filter(Objects::nonNull)
                .distinct().toList();
        return labels.isEmpty() ? null : Label.each(language -> String.join(Wording.semicolon(language),
                labels.stream().map(label -> label.in(language)).toList()));
    }

    /** Says which studies are several reports in one. */
    private static List<Label> parts(Table studies, Map<String, Map<String, List<Integer>>> families) {
        var warnings = new ArrayList<Label>();
        families.values().forEach(years -> years.values().forEach(rows -> rows.forEach(row -> {
            var parts = (BigDecimal) Columns.optional(studies, row, "expectedParts");
            if (parts != null && parts.signum() > 0) {
                var name = studies.label(row, "name");
                warnings.add(Label.each(language -> name.in(language)
                        + new Label(" counts as one study; the sources announce ",
                        " compte pour une étude ; les sources en annoncent ")
                        .in(language) + Numbers.number(parts, language) + new Label("\u00a0parts.", "\u00a0volets.")
                        .in(language)));
            }
        })));
        return warnings;
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Count of studies by the year of their first fieldwork, or else of their "
                + "publication.",
                "Nombre d’études selon l’année de leur premier terrain ou, à défaut, de leur publication."));
    }
}
