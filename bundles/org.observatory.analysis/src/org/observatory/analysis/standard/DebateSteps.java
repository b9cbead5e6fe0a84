// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.util.ArrayList;
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
 * The numbered steps of a public debate, then the meetings that carry it on. The result's table {@code items} holds the
 * steps in their order ({@code group} {@code STEP}) and then the later events by date ({@code group} {@code AFTER}).
 */
public final class DebateSteps implements Analysis {

    /** The kind of event that carries the debate on. */
    public static final Parameter<String> AFTER = new Parameter.Text("after",
            new Label("Kind of event after the steps", "Genre d’événement après les étapes"),
            new Label("The kind of event shown after the numbered steps; empty for none.",
                    "Le genre d’événement montré après les étapes numérotées ; vide pour aucun."), "SEMINAR");

    @Override
    public String id() {
        return "debate-steps";
    }

    @Override
    public Label label() {
        return new Label("Steps of a debate", "Étapes d’un débat");
    }

    @Override
    public Label description() {
        return new Label("Lists the numbered steps of a public debate and the meetings that carry it on, with their "
                + "dates.",
                "Liste les étapes numérotées d’un débat public et les rencontres qui le prolongent, avec leurs dates.");
    }

    @Override
    public Label family() {
        return Families.OBSERVATORY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(AFTER);
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("events", "name", "kind", "start", "end", "step");
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var events = input.table("events");
        var table = Columns.table("items", new Label("Steps", "Étapes"), List.of(Columns.GROUP, Columns.GROUP_LABEL,
                Columns.NUMBER, Columns.NAME, Columns.THEME, Columns.START, Columns.END, Columns.CERTAINTY,
                Columns.SOURCE));
        var steps = events.rows().filter(row -> events.number(row, "step") != null).boxed()
                .sorted(Comparator.comparing((Integer row) -> events.number(row, "step"))).toList();
        if (steps.isEmpty()) {
            throw new AnalysisException(new Label("No event of the data is a numbered step of a debate.",
                    "Aucun événement des données n’est une étape numérotée d’un débat."));
        }
        var after = events.rows().filter(row -> events.number(row, "step") == null
                && parameters.get(AFTER).equals(events.text(row, "kind"))).boxed()
                .sorted(Comparator.comparing((Integer row) -> String.valueOf(events.text(row, "start")))).toList();
        var undated = new ArrayList<Label>();
        var inverted = new ArrayList<Label>();
        var inferred = new ArrayList<Label>();
        for (var row : steps) {
            add(table, events, row, "STEP", new Label("step of the debate", "étape du débat"), undated, inverted,
                    inferred);
        }
        if (undated.size() + inverted.size() == steps.size()) {
            throw new AnalysisException(new Label("No numbered step of a debate has a date that can be shown.",
                    "Aucune étape numérotée d’un débat n’a de date que l’on puisse montrer."));
        }
        for (var row : after) {
            var kind = (Label) Columns.optional(events, row, "kindLabel");
            add(table, events, row, "AFTER", kind == null ? Label.same(parameters.get(AFTER)) : kind, undated,
                    inverted, inferred);
        }
        var warnings = new ArrayList<Label>();
        if (!undated.isEmpty()) {
            warnings.add(Warnings.undated(undated));
        }
        if (!inverted.isEmpty()) {
            warnings.add(Warnings.inverted(inverted));
        }
        if (!inferred.isEmpty()) {
            warnings.add(Warnings.inferred(inferred));
        }
        return new Result(id(), parameters, Map.of("items", table.build()), Map.of(), warnings, citation(),
                input.fingerprint());
    }

    private static void add(Table.Builder table, Table events, int row, String group, Label groupLabel,
            List<Label> undated, List<Label> inverted, List<Label> inferred) {
        var certainty = (String) Columns.optional(events, row, "dateCertainty");
        if (events.text(row, "start") == null) {
            undated.add(events.label(row, "name"));
            return;
        }
        if (Warnings.inverted(events.text(row, "start"), events.text(row, "end"))) {
            inverted.add(events.label(row, "name"));
            return;
        }
        if (certainty != null && !certainty.equals("STATED")) {
            inferred.add(events.label(row, "name"));
        }
        table.row(events.rowKey(row), group, groupLabel, events.number(row, "step"), events.label(row, "name"),
                Columns.optional(events, row, "theme"), events.text(row, "start"), events.text(row, "end"), certainty,
                Columns.optional(events, row, "source"));
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Selection of the numbered steps in their order, then of later events by date.",
                "Sélection des étapes numérotées dans leur ordre, puis des événements ultérieurs par date."));
    }
}
