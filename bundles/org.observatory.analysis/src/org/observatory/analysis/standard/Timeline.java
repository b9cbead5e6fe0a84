// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * Places programmes, publications and events in time. The result's table {@code items} holds one row an item: its
 * {@code group} ({@code PROGRAMME}, or the kind of publication or event), name, number, dates, launch, programme and
 * source. Within a group, rows follow their dates; items without any date, and those that end before they begin, are
 * named in the warnings.
 */
public final class Timeline implements Analysis {

    /** The kinds of programme to place. */
    public static final Parameter<String> PROGRAMMES = kinds("programmes", "OBSERVATORY",
            new Label("Kinds of programme", "Genres de programme"));

    /** The kinds of publication to place. */
    public static final Parameter<String> PUBLICATIONS = kinds("publications", "RESEARCH_PAPER YEARLY_NOTE",
            new Label("Kinds of publication", "Genres de publication"));

    /** The kinds of event to place. */
    public static final Parameter<String> EVENTS = kinds("events", "SEMINAR",
            new Label("Kinds of event", "Genres d’événement"));

    /** Whether events that are numbered steps of a debate are placed too; those have a chart of their own. */
    public static final Parameter<Boolean> STEPS =
            new Parameter.Flag("steps", new Label("Steps of debates", "Étapes de débats"),
            new Label("Whether events that are numbered steps of a debate are shown too.",
                    "Si les événements qui sont des étapes numérotées d’un débat sont montrés aussi."), false);

    private static Parameter<String> kinds(String name, String initial, Label label) {
        return new Parameter.Text(name, label, new Label("Which kinds to show, separated by spaces; empty for none.",
                "Les genres à montrer, séparés par des espaces ; vide pour aucun."), initial);
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public Label label() {
        return new Label("Timeline", "Frise chronologique");
    }

    @Override
    public Label description() {
        return new Label("Places programmes, their publications and their events in time, each as precisely as it is "
                + "dated.",
                "Situe dans le temps les programmes, leurs publications et leurs événements, chacun avec la précision "
                + "de sa date.");
    }

    @Override
    public Label family() {
        return Families.OBSERVATORY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(PROGRAMMES, PUBLICATIONS, EVENTS, STEPS);
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("programmes", "acronym", "name", "kind", "start", "end", "launch")
                && input.has("publications", "title", "kind", "date")
                && input.has("events", "name", "kind", "start", "end");
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var collected = new Items();
        var programmes = input.table("programmes");
        for (var kind : split(parameters.get(PROGRAMMES))) {
            matching(programmes, kind).forEach(row -> collected.add(new Item(programmes.rowKey(row), "PROGRAMME",
                    new Label("programme", "programme"),
                    named(programmes.text(row, "acronym"), programmes.label(row, "name")),
                    null, programmes.text(row, "start"), programmes.text(row, "end"), programmes.text(row, "launch"),
                    programmes.text(row, "acronym"), null, (Label) Columns.optional(programmes, row, "source"))));
        }
        progress.check();
        var publications = input.table("publications");
        for (var kind : split(parameters.get(PUBLICATIONS))) {
            matching(publications, kind).forEach(row -> collected.add(new Item(publications.rowKey(row), kind,
                    heading(publications, row, kind), publications.label(row, "title"),
                    (BigDecimal) Columns.optional(publications, row, "number"), publications.text(row, "date"), null,
                    null,
                    (String) Columns.optional(publications, row, "programme"), null,
                    (Label) Columns.optional(publications, row, "source"))));
        }
        progress.check();
        var events = input.table("events");
        for (var kind : split(parameters.get(EVENTS))) {
            matching(events, kind).stream()
                    .filter(row -> parameters.get(STEPS) || Columns.optional(events, row, "step") == null)
                    .forEach(row -> collected.add(new Item(events.rowKey(row), kind, heading(events, row, kind),
                            events.label(row, "name"), null, events.text(row, "start"), events.text(row, "end"), null,
                            (String) Columns.optional(events, row, "programme"),
                            (String) Columns.optional(events, row, "dateCertainty"),
                            (Label) Columns.optional(events, row, "source"))));
        }
        return collected.result(this, parameters, input.fingerprint());
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Selection of dated items, in the order of their dates.",
                "Sélection d’éléments datés, dans l’ordre de leurs dates."));
    }

    private static List<String> split(String kinds) {
        return kinds.isBlank() ? List.of() : Arrays.asList(kinds.strip().split("[\\s,;]+"));
    }

    private static List<Integer> matching(Table table, String kind) {
        return table.rows().filter(row -> kind.equals(table.text(row, "kind"))).boxed().toList();
    }

    private static Label named(String acronym, Label name) {
        return acronym == null || acronym.isBlank() ? name : Label.same(acronym);
    }

    private static Label heading(Table table, int row, String kind) {
        var label = (Label) Columns.optional(table, row, "kindLabel");
        return label == null ? Label.same(kind) : label;
    }

    /** One item on its way into the result. */
    record Item(String key, String group, Label groupLabel, Label name, BigDecimal number, String start, String end,
            String launch, String programme, String certainty, Label source) {
    }

    /** The items found so far, in order of their groups. */
    static final class Items {

        private final List<Item> items = new ArrayList<>();

        void add(Item item) {
            items.add(item);
        }

        private static boolean inverted(Item item) {
            return Warnings.inverted(item.start(), item.end());
        }

        Result result(Analysis analysis, Parameters parameters, String fingerprint) throws AnalysisException {
            var table = Columns.table("items", new Label("Items in time", "Éléments datés"),
                    List.of(Columns.GROUP, Columns.GROUP_LABEL, Columns.NAME, Columns.NUMBER, Columns.START,
                    Columns.END,
                            Columns.LAUNCH, Columns.PROGRAMME, Columns.CERTAINTY, Columns.SOURCE));
            var placed = items.stream().filter(item -> item.start() != null && !inverted(item)).toList();
            if (placed.isEmpty()) {
                throw new AnalysisException(new Label("The data holds nothing with a date to place in time.",
                        "Les données ne contiennent aucun élément daté à situer dans le temps."));
            }
            var groups = placed.stream().map(Item::group).distinct().toList();
            for (var group : groups) {
                placed.stream().filter(item -> item.group().equals(group))
                        .sorted(Comparator.comparing(Item::start))
                        .forEach(item -> table.row(item.key(), item.group(), item.groupLabel(), item.name(),
                        item.number(),
                                item.start(), item.end(), item.launch(), item.programme(), item.certainty(),
                                item.source()));
            }
            var warnings = new ArrayList<Label>();
            var undated = items.stream().filter(item -> item.start() == null).map(Item::name).toList();
            if (!undated.isEmpty()) {
                warnings.add(Warnings.undated(undated));
            }
            var inverted = items.stream().filter(Items::inverted).map(Item::name).toList();
            if (!inverted.isEmpty()) {
                warnings.add(Warnings.inverted(inverted));
            }
            var inferred = placed.stream().filter(item -> item.certainty() != null
                    && !item.certainty().equals("STATED")).map(Item::name).toList();
            if (!inferred.isEmpty()) {
                warnings.add(Warnings.inferred(inferred));
            }
            return new Result(analysis.id(), parameters, Map.of("items", table.build()), Map.of(), warnings,
                    analysis.citation(), fingerprint);
        }
    }
}
