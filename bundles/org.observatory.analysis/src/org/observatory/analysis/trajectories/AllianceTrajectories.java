// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * The trajectories of one alliance: of its territory, its organisations and its engagement. The table {@code steps}, one row
 * a dated step: holder, trajectoryId, trajectory, state, date, end (as far as it is known), next (the date of the step that
 * follows it), certainty and rank (the
 * place of the state in its typology, where it is known); {@code links}: from and to, the keys of two steps of which the one opened the other; and
 * {@code case}: the name of the case.
 */
public final class AllianceTrajectories implements Analysis {

    /** Which alliance. */
    public static final Parameter<String> CASE = new Parameter.Text("case", new Label("Case", "Cas"),
            new Label("The case, by its name, its key or its identity; empty for the one whose trajectories are of most kinds and most linked.",
                    "Le cas, par son nom, sa clé ou son identifiant ; vide pour celui dont les trajectoires sont des sortes les plus diverses et les plus liées."), "");

    private static final List<String> HOLDERS = List.of("TERRITORY", "ORGANISATION", "ENGAGEMENT");

    @Override
    public String id() {
        return "alliance-trajectories";
    }

    @Override
    public Label label() {
        return new Label("Trajectories of an alliance", "Trajectoires d’une alliance");
    }

    @Override
    public Label description() {
        return new Label("What became of the territory, the organisations and the engagement of one alliance, and which step opened which.",
                "Ce que sont devenus le territoire, les organisations et l’engagement d’une alliance, et quelle étape en a ouvert une autre.");
    }

    @Override
    public Label family() {
        return Families.TRAJECTORIES;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CASE);
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("steps", "trajectoryId", "holder", "date", "state", "caseId", "openedBy") && input.has("cases", "name");
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var steps = input.table("steps");
        var cases = input.table("cases");
        var byCase = new LinkedHashMap<String, List<Integer>>();
        cases.rows().forEach(row -> byCase.put(cases.rowKey(row), new ArrayList<>()));
        for (var row = 0; row < steps.size(); row++) {
            var at = row;
            var of = steps.text(row, "caseId");
            for (var one : of == null ? new String[0] : of.split(" ")) {
                byCase.computeIfPresent(one, (key, rows) -> {
                    rows.add(at);
                    return rows;
                });
            }
        }
        var wanted = parameters.get(CASE).isBlank() ? richest(steps, byCase) : named(cases, parameters.get(CASE));
        var rows = byCase.get(wanted);
        if (rows == null || rows.isEmpty()) {
            throw new AnalysisException(new Label("No case has a trajectory.", "Aucun cas n’a de trajectoire."));
        }
        var dated = rows.stream().filter(row -> steps.text(row, "date") != null && steps.label(row, "state") != null)
                .sorted(Comparator.comparing((Integer row) -> HOLDERS.indexOf(steps.text(row, "holder"))).thenComparing(row -> steps.text(row, "trajectoryId"))
                        .thenComparing(row -> PartialDate.parse(steps.text(row, "date")).earliest()).thenComparing(steps::rowKey)).toList();
        if (dated.isEmpty()) {
            throw new AnalysisException(new Label("No step of this case has a date.", "Aucune étape de ce cas n’a de date."));
        }
        var result = Result.builder(this, parameters, input).value("steps", dated.size()).table(steps(steps, dated, ranks(input))).table(links(steps, dated));
        var caseRow = cases.rows().filter(row -> cases.rowKey(row).equals(wanted)).findFirst().orElseThrow();
        result.table(Table.builder("case", new Label("Case", "Cas")).column("name", new Label("Name", "Nom"), Kind.LABEL)
                .row(wanted, cases.label(caseRow, "name")).build());
        if (dated.size() < rows.size()) {
            var undated = rows.size() - dated.size();
            result.warning(new Label("Steps without a date or a state, not shown: " + undated + ".",
                    "Étapes sans date ou sans état, non montrées : " + undated + "."));
        }
        return result.build();
    }

    /** The case with trajectories of most kinds of holder, then most links, then most steps; the first of equals by its key. */
    private static String richest(Table steps, Map<String, List<Integer>> byCase) {
        return byCase.entrySet().stream().filter(one -> !one.getValue().isEmpty()).max(Comparator
                .comparingLong((Map.Entry<String, List<Integer>> one) -> one.getValue().stream().map(row -> steps.text(row, "holder")).distinct().count())
                .thenComparingLong(one -> inner(steps, one.getValue()))
                .thenComparingInt(one -> one.getValue().size()).thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).map(Map.Entry::getKey)
                .orElse("");
    }

    private static long inner(Table steps, List<Integer> rows) {
        var keys = new HashSet<String>();
        rows.forEach(row -> keys.add(steps.rowKey(row)));
        return rows.stream().map(row -> steps.text(row, "openedBy")).filter(opened -> opened != null)
                .flatMap(opened -> List.of(opened.split(" ")).stream()).filter(keys::contains).count();
    }

    private static String named(Table cases, String wanted) throws AnalysisException {
        var text = wanted.strip().toLowerCase(Locale.ROOT);
        return cases.rows().filter(row -> {
            var name = cases.label(row, "name");
            var key = cases.has("key") ? cases.text(row, "key") : null;
            return cases.rowKey(row).equals(wanted.strip()) || key != null && key.toLowerCase(Locale.ROOT).equals(text)
                    || name != null && (name.en().toLowerCase(Locale.ROOT).equals(text) || name.fr().toLowerCase(Locale.ROOT).equals(text));
        }).mapToObj(cases::rowKey).findFirst().orElseThrow(() -> new AnalysisException(new Label("There is no case \"" + wanted + "\".",
                "Il n’y a pas de cas « " + wanted + " ».")));
    }

    /** The places of states in their typologies. */
    private static Map<String, BigDecimal> ranks(Input input) {
        var ranks = new HashMap<String, BigDecimal>();
        if (input.has("categories", "name")) {
            var categories = input.tables().get("categories");
            categories.rows().forEach(row -> ranks.put(categories.rowKey(row), BigDecimal.valueOf(row)));
        }
        return ranks;
    }

    private static Table steps(Table steps, List<Integer> dated, Map<String, BigDecimal> ranks) {
        var table = Table.builder("steps", new Label("Steps", "Étapes")).column("holder", new Label("Of whom or what", "De qui ou de quoi"), Kind.TEXT)
                .column("trajectoryId", new Label("Trajectory (identity)", "Trajectoire (identifiant)"), Kind.TEXT)
                .column("trajectory", new Label("Trajectory", "Trajectoire"), Kind.LABEL).column("state", new Label("State", "État"), Kind.LABEL)
                .column("date", new Label("Date", "Date"), Kind.DATE).column("end", new Label("End", "Fin"), Kind.DATE)
                .column("next", new Label("Next step", "Étape suivante"), Kind.DATE)
                .column("certainty", new Label("Certainty", "Certitude"), Kind.TEXT)
                .column("rank", new Label("Place of the state in its typology", "Rang de l’état dans sa typologie"), Kind.NUMBER);
        for (var i = 0; i < dated.size(); i++) {
            var row = dated.get(i);
            var follows = i + 1 < dated.size() && steps.text(dated.get(i + 1), "trajectoryId").equals(steps.text(row, "trajectoryId"));
            table.row(steps.rowKey(row), steps.text(row, "holder"), steps.text(row, "trajectoryId"), steps.label(row, "trajectory"),
                    steps.label(row, "state"), steps.text(row, "date"), steps.text(row, "end"), follows ? steps.text(dated.get(i + 1), "date") : null,
                    steps.has("certainty") ? steps.text(row, "certainty") : null,
                    steps.has("stateId") ? ranks.get(steps.text(row, "stateId")) : null);
        }
        return table.build();
    }

    private static Table links(Table steps, List<Integer> dated) {
        var table = Table.builder("links", new Label("Links", "Liens")).column("from", new Label("Opened", "A ouvert"), Kind.TEXT)
                .column("to", new Label("Opened by it", "Ouverte"), Kind.TEXT);
        var keys = new HashMap<String, Integer>();
        dated.forEach(row -> keys.put(steps.rowKey(row), row));
        for (var row : dated) {
            var opened = steps.text(row, "openedBy");
            for (var from : opened == null ? new String[0] : opened.split(" ")) {
                if (keys.containsKey(from)) {
                    table.row(from + " " + steps.rowKey(row), from, steps.rowKey(row));
                }
            }
        }
        return table.build();
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("The dated steps of the trajectories of one alliance, and which opened which.",
                "Les étapes datées des trajectoires d’une alliance, et lesquelles en ont ouvert d’autres."));
    }

    @Override
    public Method method() {
        return new Method(new Label("Read each band from left to right, and the arrows from one band to another: they are what coders found evidence for.",
                "Chaque bande se lit de gauche à droite, et les flèches d’une bande à l’autre : c’est ce dont les codeurs ont trouvé des traces."), "",
                new Label("That one step opened another is a reading of the sources, not a proof of cause.",
                        "Qu’une étape en ait ouvert une autre est une lecture des sources, non la preuve d’une cause."), List.of());
    }
}
