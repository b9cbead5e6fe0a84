// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;

/**
 * The sequences of an input: a row a case and a column a period in a CSV file; in a project its trajectories, year by year.
 *
 * @param names     what the sequences are called
 * @param keys      the keys that lead back to them
 * @param sequences the states
 * @param words     what the states are called, by number
 * @param warnings  what a reader must know
 */
record SequenceInput(List<Label> names, List<String> keys, Sequences sequences, List<Label> words, List<Label> warnings) {

    static final Parameter<String> MISSING = new Parameter.Choice("missing", new Label("Missing states", "États manquants"),
            new Label("What becomes of periods whose state is missing.", "Ce que deviennent les périodes dont l’état manque."), "left-out",
            inOrder("left-out", new Label("left out", "laissés de côté"), "state", new Label("a state of their own", "un état à part"),
                    "carried", new Label("the state before goes on", "l’état précédent se poursuit")));
    static final Parameter<String> HOLDER = new Parameter.Choice("holder", new Label("Trajectories of", "Trajectoires de"),
            new Label("Which trajectories of a project are compared.", "Les trajectoires du projet qui sont comparées."), "TERRITORY",
            inOrder("TERRITORY", new Label("territories", "territoires"), "ORGANISATION", new Label("organisations", "organisations"),
                    "ENGAGEMENT", new Label("engagements", "engagements")));
    static final Parameter<Integer> FROM = new Parameter.WholeNumber("from", new Label("From", "De"),
            new Label("The first year of a project’s trajectories; 0 for the first there is.",
                    "La première année des trajectoires d’un projet ; 0 pour la première qui existe."), 0, 0, 9999);
    static final Parameter<Integer> TO = new Parameter.WholeNumber("to", new Label("To", "À"),
            new Label("The last year; 0 for the last there is.", "La dernière année ; 0 pour la dernière qui existe."), 0, 0, 9999);
    static final Label READS = new Label("A row a case, a column a period; in a project, its trajectories by year.",
            "Une ligne par cas, une colonne par période ; dans un projet, ses trajectoires par année.");
    private static final Label GAP = new Label("missing", "manquant");

    private static Map<String, Label> inOrder(Object... pairs) {
        var map = new LinkedHashMap<String, Label>();
        for (var at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], (Label) pairs[at + 1]);
        }
        return map;
    }

    static boolean isIn(Input input) {
        return input.has(Input.DATA) || input.has("steps", "trajectoryId", "date", "state");
    }

    static SequenceInput of(Input input, Parameters parameters) throws AnalysisException {
        var missing = switch (parameters.get(MISSING)) {
            case "state" -> Sequences.Missing.STATE;
            case "carried" -> Sequences.Missing.CARRIED;
            default -> Sequences.Missing.LEFT_OUT;
        };
        var read = input.has(Input.DATA) ? ofColumns(input, missing) : ofSteps(input, parameters, missing);
        if (read.sequences().size() == 0 || read.sequences().stateCount() == 0) {
            throw new AnalysisException(new Label("There is no sequence with a state.", "Il n’y a aucune séquence qui ait un état."));
        }
        return read;
    }

    private static SequenceInput ofColumns(Input input, Sequences.Missing missing) throws AnalysisException {
        var variables = Variables.of(input);
        var table = variables.table();
        var identifier = table.columns().size() > 1 ? variables.identifier() : Optional.<Column>empty();
        var periods = table.columns().stream().filter(column -> !identifier.map(column::equals).orElse(false)).toList();
        var rows = table.rows().mapToObj(row -> periods.stream().map(column -> variables.value(row, column))
                .map(label -> label == null ? null : label.en()).collect(Collectors.toCollection(ArrayList::new))).toList();
        var sequences = Sequences.of(periods.stream().map(column -> column.label().en()).toList(), rows, List.of(), missing);
        return new SequenceInput(variables.individuals(), table.rows().mapToObj(table::rowKey).toList(), sequences,
                sequences.alphabet().stream().map(state -> state == null ? GAP : Label.same(state)).toList(), warnings(sequences, 0));
    }

    private static List<Label> warnings(Sequences sequences, int undated) {
        var warnings = new ArrayList<Label>();
        if (undated > 0) {
            warnings.add(undated == 1 ? new Label("One step has no date and is left out.", "Une étape n’a pas de date et est laissée de côté.")
                    : new Label(undated + " steps have no date and are left out.", undated + " étapes n’ont pas de date et sont laissées de côté."));
        }
        if (sequences.hasGaps()) {
            warnings.add(new Label("Some states are missing; they are left out of counts, and distances look at what is known.",
                    "Des états manquent ; ils sont hors décompte, et les distances regardent ce qui est connu."));
        }
        if (sequences.size() < 20) {
            warnings.add(new Label(sequences.size() + " sequences are few: rates and groups hang on single cases.",
                    sequences.size() + " séquences, c’est peu : taux et groupes tiennent à quelques cas."));
        }
        return warnings;
    }

    /** A step holds from the year it begins to that of its end, or to the next step; the last one goes on to the end. */
    private static SequenceInput ofSteps(Input input, Parameters parameters, Sequences.Missing missing) throws AnalysisException {
        var steps = input.table("steps");
        var trajectories = new LinkedHashMap<String, TreeMap<Integer, Integer>>();
        var undated = 0;
        for (var row = 0; row < steps.size(); row++) {
            if (parameters.get(HOLDER).equals(steps.text(row, "holder"))) {
                var date = steps.text(row, "date");
                if (date == null || steps.label(row, "state") == null) {
                    undated++;
                } else {
                    trajectories.computeIfAbsent(steps.text(row, "trajectoryId"), any -> new TreeMap<>()).put(PartialDate.parse(date).year(), row);
                }
            }
        }
        if (trajectories.isEmpty()) {
            throw new AnalysisException(new Label("The project has no dated trajectory of this kind.",
                    "Le projet n’a aucune trajectoire datée de cette sorte."));
        }
        var first = parameters.get(FROM) > 0 ? parameters.get(FROM)
                : trajectories.values().stream().mapToInt(TreeMap::firstKey).min().orElse(0);
        var last = Math.max(first, parameters.get(TO) > 0 ? parameters.get(TO)
                : trajectories.values().stream().mapToInt(rows -> Math.max(rows.lastKey(), end(steps, rows.lastEntry().getValue()))).max().orElse(0));
        var names = new ArrayList<Label>();
        var rows = new ArrayList<List<String>>();
        var words = new TreeMap<String, Label>();
        trajectories.forEach((id, byYear) -> {
            names.add(steps.label(byYear.firstEntry().getValue(), "trajectory"));
            rows.add(IntStream.rangeClosed(first, last).mapToObj(year -> state(steps, byYear, year, words))
                    .collect(Collectors.toCollection(ArrayList::new)));
        });
        var sequences = Sequences.of(IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList(), rows, ordered(input, words), missing);
        return new SequenceInput(names, List.copyOf(trajectories.keySet()), sequences,
                sequences.alphabet().stream().map(state -> state == null ? GAP : words.get(state)).toList(), warnings(sequences, undated));
    }

    /** The states that occur in the order of their typology, where the project has it; the others follow. */
    private static List<String> ordered(Input input, Map<String, Label> words) {
        if (!input.has("categories", "name") || !input.has("steps", "stateId")) {
            return List.of();
        }
        var categories = input.tables().get("categories");
        var steps = input.tables().get("steps");
        var states = new HashMap<String, String>();
        steps.rows().filter(row -> steps.text(row, "stateId") != null && steps.label(row, "state") != null)
                .forEach(row -> states.put(steps.text(row, "stateId"), steps.label(row, "state").en()));
        return categories.rows().mapToObj(row -> states.get(categories.rowKey(row))).filter(state -> state != null && words.containsKey(state))
                .distinct().toList();
    }

    private static int end(Table steps, int row) {
        var end = steps.text(row, "end");
        return end == null ? 0 : PartialDate.parse(end).year();
    }

    private static String state(Table steps, TreeMap<Integer, Integer> byYear, int year, Map<String, Label> words) {
        var entry = byYear.floorEntry(year);
        if (entry == null || end(steps, entry.getValue()) > 0 && end(steps, entry.getValue()) < year) {
            return null;
        }
        var state = steps.label(entry.getValue(), "state");
        words.putIfAbsent(state.en(), state);
        return state.en();
    }

    /** A cell by period: its heading. */
    Label period(int period) {
        return Label.same(sequences.periods().get(period));
    }

    /** How many states are known in each period. */
    int[] known() {
        return Arrays.stream(new Shape(sequences).counts()).mapToInt(counts -> Arrays.stream(counts).sum()).toArray();
    }
}
