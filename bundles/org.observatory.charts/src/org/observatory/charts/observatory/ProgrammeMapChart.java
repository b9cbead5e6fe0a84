// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
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

/** Programmes with their studies, publications and debates. */
public final class ProgrammeMapChart extends PaintedChart {

    private static final List<String> KINDS = List.of("STUDY", "PUBLICATION", "EVENT");
    private static final Label TAKEAWAY = new Label("{0} programmes; the sources attach {1} studies, {2} publications and {3} debates to them.",
            "{0} programmes ; les sources leur rattachent {1} études, {2} publications et {3} débats.");
    private static final Label LECTURE = new Label("a line is a study, a publication or a debate that the sources attribute to the programme at its left.",
            "une ligne est une étude, une publication ou un débat que les sources attribuent au programme placé à gauche.");
    private static final Label CHAMP = new Label("{0} programmes, {1} studies, {2} publications, {3} events of the project.",
            "{0} programmes, {1} études, {2} publications, {3} événements du projet.");
    private static final Label SOURCE = new Label("documents named with each element in the project.", "documents nommés avec chaque élément dans le projet.");
    private static final Label METHOD = new Label("Order by date; “undated” is said. Ring: several, of which the first are listed above it. "
            + "What stands side by side shares its programme and nothing else.",
            "Ordre des dates ; « sans date » est indiqué. Anneau : plusieurs, dont les premiers sont listés au-dessus. "
            + "Ce qui est côte à côte n’a en commun que son programme.");
    private static final Label ALONE = new Label("{0} other programmes have nothing attached to them: {1}.",
            "{0} autres programmes n’ont rien qui leur soit rattaché : {1}.");
    private static final Label NONE = new Label("Programme not named", "Programme non nommé");
    private static final Label MORE = new Label("and {0} more", "et {0} autres");
    private static final Label UNDATED = new Label("undated", "sans date");

    /** Of the project. */
    public ProgrammeMapChart() {
        super("programme-map", new Label("Map of the programmes", "Carte des programmes"),
                new Label("What belongs to which programme: its studies, its publications and its debates.",
                        "Ce qui relève de quel programme : ses études, ses publications et ses débats."),
                Audience.BOTH, new AnalysisRequest("programme-map", Map.of()), List.of("items"));
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var items = result.table("items");
        var most = context.style().slide() ? 3 : 6;
        var bands = new ArrayList<Bands.Band>();
        var alone = new ArrayList<String>();
        var attached = new int[KINDS.size()];
        var values = new ArrayList<String>();
        var shown = 0;
        for (var row : rows(items, "PROGRAMME")) {
            var programme = items.text(row, "programme");
            var lists = KINDS.stream().map(kind -> rows(items, kind).stream().filter(one -> programme.equals(items.text(one, "programme"))).toList()).toList();
            var name = items.label(row, "name").in(language);
            if (lists.stream().allMatch(List::isEmpty) && !"OBSERVATORY".equals(items.text(row, "programmeKind"))) {
                alone.add(name);
                continue;
            }
            shown++;
            for (var kind = 0; kind < attached.length; kind++) {
                attached[kind] += lists.get(kind).size();
            }
            var date = items.text(row, "date");
            bands.add(new Bands.Band(items.rowKey(row), name, programme.length() < 16 ? programme : name, date == null ? fill(UNDATED, language) : year(date),
                    lists.stream().map(list -> lines(items, list, most, language)).toList()));
            values.add(name + Wording.colon(language) + lists.stream().map(list -> String.valueOf(list.size())).collect(Collectors.joining(" + ")));
        }
        var without = KINDS.stream().map(kind -> rows(items, kind).stream().filter(row -> items.text(row, "programme") == null).toList()).toList();
        if (without.stream().anyMatch(list -> !list.isEmpty())) {
            bands.add(new Bands.Band("", "", fill(NONE, language), "", without.stream().map(list -> lines(items, list, most, language)).toList()));
        }
        var captions = new Captions(fill(LECTURE, language), fill(CHAMP, language, result.value("programme").number(), result.value("study").number(),
                result.value("publication").number(), result.value("event").number()), fill(SOURCE, language), note(result, language,
                fill(METHOD, language), alone.isEmpty() ? "" : fill(ALONE, language, alone.size(), String.join(Wording.semicolon(language), alone))));
        return spec(result, context, fill(TAKEAWAY, language, shown, attached[0], attached[1], attached[2]),
                new Plot.Painted(new Bands(heads(language), bands), List.of()), captions, values, items);
    }

    private static List<LegendEntry> heads(Language language) {
        return List.of(new LegendEntry(new Label("Programmes", "Programmes").in(language), new Symbol(Symbol.Form.SQUARE, Ink.of(0))),
                new LegendEntry(new Label("Studies", "Études").in(language), new Symbol(Symbol.Form.DISC, Ink.of(1))),
                new LegendEntry(new Label("Publications", "Publications").in(language), new Symbol(Symbol.Form.LOZENGE, Ink.of(2))),
                new LegendEntry(new Label("Debates", "Débats").in(language), new Symbol(Symbol.Form.TRIANGLE, Ink.of(3))));
    }

    private static List<Integer> rows(Table items, String kind) {
        return items.rows().filter(row -> kind.equals(items.text(row, "kind"))).boxed().toList();
    }

    private static String year(String date) {
        return String.valueOf(PartialDate.parse(date).year());
    }

    /** The first of a list, and one line for the rest. */
    private static List<Bands.Line> lines(Table items, List<Integer> rows, int most, Language language) {
        var lines = new ArrayList<Bands.Line>();
        var listed = rows.size() > most ? most - 1 : rows.size();
        for (var row : rows.subList(0, listed)) {
            var name = items.label(row, "name").in(language);
            var date = items.text(row, "date") == null ? fill(UNDATED, language) : year(items.text(row, "date"));
            lines.add(new Bands.Line(items.rowKey(row), name + " (" + date + ")", name, date, false));
        }
        if (listed < rows.size()) {
            var rest = rows.subList(listed, rows.size());
            lines.add(new Bands.Line(rest.stream().map(items::rowKey).collect(Collectors.joining(" ")), rest.stream().limit(20)
                    .map(row -> items.label(row, "name").in(language)).filter(Objects::nonNull).collect(Collectors.joining(Wording.semicolon(language))),
                    fill(MORE, language, rest.size()), "", true));
        }
        return lines;
    }
}
