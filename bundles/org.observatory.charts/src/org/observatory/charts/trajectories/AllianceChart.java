// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.PaintedChart;
import org.observatory.charts.painting.Symbol;

/** Three aligned tapis: the territory, the organisations and the engagement of an alliance, with their links. */
public final class AllianceChart extends PaintedChart {

    private static final Map<String, Label> HOLDERS = holders();
    private static final Label TITLE = new Label("The trajectories of {0}", "Les trajectoires de {0}");
    private static final Label TAKEAWAY = new Label("{0} dated steps, {1} of which were opened by another.",
            "{0} étapes datées, dont {1} ouvertes par une autre.");
    private static final Label LECTURE = new Label("{0} is in the state {1} ({2}).", "{0} est dans l’état {1} ({2}).");
    private static final Label CHAMP = new Label("the dated steps of the trajectories attached to the case {0}.",
            "étapes datées des trajectoires rattachées au cas {0}.");
    private static final Label SOURCE = new Label("trajectories of the project.", "trajectoires du projet.");
    private static final Label METHOD = new Label("Arrow: the step that it leaves opened the one that it reaches, as the sources were read; it proves no cause. "
            + "Broken edge: not certain. Point at the right: end not known.",
            "Flèche : l’étape d’où elle part a ouvert celle où elle arrive, selon la lecture des sources ; elle ne prouve pas de cause. Bord "
                    + "interrompu : incertain. Pointe à droite : fin non connue.");
    private static final Label NOTHING = new Label("no trajectory entered", "aucune trajectoire saisie");
    private static final Label OPENED = new Label("{0} opened {1}", "{0} a ouvert {1}");
    private static final Label LINK = new Label("opened by", "a ouvert");

    private static Map<String, Label> holders() {
        var holders = new LinkedHashMap<String, Label>();
        holders.put("TERRITORY", new Label("Territory", "Territoire"));
        holders.put("ORGANISATION", new Label("Organisation", "Organisation"));
        holders.put("ENGAGEMENT", new Label("Engagement", "Engagement"));
        return holders;
    }

    /** Of the alliance whose trajectories are of most kinds. */
    public AllianceChart() {
        super("alliance-trajectories", new Label("Three trajectories of an alliance", "Trois trajectoires d’une alliance"),
                new Label("How the territory, the organisations and the engagement of one alliance went on side by side, and what opened what.",
                        "Comment le territoire, les organisations et l’engagement d’une alliance ont avancé côte à côte, et ce qui a ouvert quoi."),
                Audience.BOTH, new AnalysisRequest("alliance-trajectories", Map.of()), List.of("steps", "case"));
    }

    @Override
    public boolean accepts(Result result) {
        return super.accepts(result) && result.table("steps").size() > 0;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var table = result.table("steps");
        var states = order(table);
        var name = result.table("case").label(0, "name").in(language);
        var first = table.rows().mapToObj(row -> PartialDate.parse(table.text(row, "date")).earliest()).min(Comparator.naturalOrder()).orElseThrow()
                .withDayOfYear(1);
        var after = table.rows().boxed().flatMap(row -> Stream.of("date", "end", "next").map(column -> table.text(row, column)))
                .filter(date -> date != null).map(date -> PartialDate.parse(date).after()).max(Comparator.naturalOrder()).orElseThrow()
                .minusDays(1).withDayOfYear(1).plusYears(1);
        var bands = new ArrayList<Alliance.Band>();
        var titles = new HashMap<String, String>();
        var values = new ArrayList<String>();
        HOLDERS.forEach((holder, heading) -> {
            var rows = new LinkedHashMap<String, List<Alliance.Step>>();
            var names = new HashMap<String, String>();
            table.rows().filter(row -> holder.equals(table.text(row, "holder"))).forEach(row -> {
                var trajectory = table.text(row, "trajectoryId");
                names.put(trajectory, table.label(row, "trajectory").in(language));
                var step = step(table, row, states, after, context);
                titles.put(step.key(), step.title());
                values.add(step.title());
                rows.computeIfAbsent(trajectory, any -> new ArrayList<>()).add(step);
            });
            bands.add(new Alliance.Band(heading.in(language), fill(NOTHING, language),
                    rows.entrySet().stream().map(row -> new Alliance.Row(names.get(row.getKey()), row.getValue())).toList()));
        });
        var linkTable = result.table("links");
        var links = linkTable.rows().mapToObj(row -> new Alliance.Link(linkTable.rowKey(row), fill(OPENED, language,
                quote(titles.get(linkTable.text(row, "from")), language), quote(titles.get(linkTable.text(row, "to")), language)),
                linkTable.text(row, "from"), linkTable.text(row, "to"))).toList();
        var legend = new ArrayList<>(states.legend(language));
        if (!links.isEmpty()) {
            legend.add(new LegendEntry(fill(LINK, language), new Symbol(Symbol.Form.ARROW, Ink.of(1))));
        }
        var captions = new Captions(fill(LECTURE, language, table.label(0, "trajectory").in(language), quote(table.label(0, "state").in(language), language),
                when(table, 0, context)), fill(CHAMP, language, quote(name, language)), fill(SOURCE, language), note(result, language, fill(METHOD, language), states.said(language)));
        return spec(result, context, fill(TITLE, language, quote(name, language)), fill(TAKEAWAY, language, table.size(),
                links.stream().map(Alliance.Link::to).distinct().count()), new Plot.Painted(new Alliance(first, after, bands, links), legend), captions,
                values, table);
    }

    /** In the order of their typology, else in the mean order in which the trajectories of this alliance come to them. */
    private static States order(Table table) {
        var ranks = new LinkedHashMap<Label, Integer>();
        table.rows().filter(row -> table.number(row, "rank") != null).forEach(row -> ranks.put(table.label(row, "state"), table.number(row, "rank").intValue()));
        if (table.rows().allMatch(row -> ranks.containsKey(table.label(row, "state")))) {
            return new States(ranks.keySet().stream().sorted(Comparator.comparing(ranks::get)).toList(), true);
        }
        var places = new LinkedHashMap<Label, List<Integer>>();
        var seen = new HashMap<String, List<Label>>();
        table.rows().forEach(row -> {
            var before = seen.computeIfAbsent(table.text(row, "trajectoryId"), any -> new ArrayList<>());
            if (!before.contains(table.label(row, "state"))) {
                before.add(table.label(row, "state"));
                places.computeIfAbsent(table.label(row, "state"), any -> new ArrayList<>()).add(before.size());
            }
        });
        return new States(places.keySet().stream().sorted(Comparator.comparingDouble((Label state) -> places.get(state).stream()
                .mapToInt(Integer::intValue).average().orElse(0)).thenComparing(Label::en)).toList(), false);
    }

    private static Alliance.Step step(Table table, int row, States states, LocalDate after, ChartContext context) {
        var language = context.language();
        var state = table.label(row, "state");
        var number = states.number(state);
        var from = PartialDate.parse(table.text(row, "date")).earliest();
        var end = table.text(row, "end");
        var next = table.text(row, "next");
        var to = end != null ? PartialDate.parse(end).after() : next != null ? PartialDate.parse(next).earliest() : after;
        var certainty = table.text(row, "certainty");
        return new Alliance.Step(table.rowKey(row), table.label(row, "trajectory").in(language) + Wording.colon(language) + state.in(language) + " ("
                + when(table, row, context) + ")", from, to.isAfter(from) ? to : from.plusDays(1), end == null && next == null,
                certainty == null || certainty.equals("CERTAIN") || certainty.equals("STATED"), Wording.capital(state.in(language)), States.mark(number),
                states.ink(number));
    }

    /** As precise as it is known. */
    private static String when(Table table, int row, ChartContext context) {
        var start = PartialDate.parse(table.text(row, "date"));
        var end = table.text(row, "end");
        return end == null ? Dates.full(start, context.language()) : Dates.period(start, PartialDate.parse(end), context.language());
    }
}
