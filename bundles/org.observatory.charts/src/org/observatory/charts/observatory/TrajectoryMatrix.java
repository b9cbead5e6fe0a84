// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.observatory.analysis.Label;
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

/**
 * The frame of the trajectory matrix of research paper no. 3: levers by time scales and by their position (upstream, at the
 * heart, downstream). The cells of the paper were a picture that the document has lost; they are filled with the codings of
 * the project alone.
 */
public final class TrajectoryMatrix extends PaintedChart {

    static final Label FRAME = new Label("A frame, not a result of the paper: its cells were a picture that is lost. What is filled in comes from the "
            + "codings of this project; an empty cell says only that nothing was coded there.",
            "Un cadre, non un résultat du cahier : ses cases étaient une image, perdue. Ce qui y figure vient des codages de ce projet ; une case "
                    + "vide dit seulement que rien n’y est codé.");
    static final Label SOURCE = new Label("frame: Research paper no. 3 (December 2023); contents: codings of the project.",
            "cadre : Cahier de recherche n° 3 (décembre 2023) ; contenu : codages du projet.");
    static final Label MEETINGS = new Label("{0} meetings", "{0} rencontres");
    static final Label MEETING = new Label("1 meeting", "1 rencontre");
    private static final Label TAKEAWAY = new Label("{0} of {1} cells are filled by the codings of this project; most in {2}, {3}.",
            "{0} cases sur {1} sont remplies par les codages de ce projet ; le plus pour {2}, {3}.");
    private static final Label EMPTY = new Label("No coding of this project fills a cell yet.", "Aucun codage de ce projet ne remplit encore de case.");
    private static final Label KEPT = new Label("Hatched cells have a count that is not shown.", "Les cases hachurées ont un effectif qui n’est pas montré.");
    private static final Label LECTURE = new Label("{0} and {1} were coded together: {2}.", "{0} et {1} ont été codés ensemble : {2}.");
    private static final Label OVERLAPS = new Label("passages typed by a lever that overlap passages typed by a time scale.",
            "passages typés par un levier qui chevauchent des passages typés par une temporalité.");
    private static final Label CHAMP = new Label("passages typed by a lever that overlap passages typed by a time scale: {0} meetings.",
            "passages typés par un levier qui chevauchent des passages typés par une temporalité : {0} rencontres.");
    private static final Label METHOD = new Label("Upstream: a lever that informs; at the heart: the lever to activate; downstream: a lever affected.",
            "En amont : levier qui éclaire ; au cœur : levier à activer ; en aval : levier impacté.");
    private static final List<String> PLACES = List.of("amont", "au cœur", "aval");
    private static final Label UNPLACED = new Label("position not coded", "position non codée");

    /** By the levers, time scales and positions of the observatory. */
    public TrajectoryMatrix() {
        super("trajectory-matrix", new Label("Trajectory matrix (frame)", "Matrice des trajectoires (cadre)"),
                new Label("Levers by time scale and position, as a frame that the codings of the project fill.",
                        "Leviers par temporalité et par position : un cadre que remplissent les codages du projet."),
                Audience.BOTH, new AnalysisRequest("typology-crossing", Map.of("rows", "Levers that activate the general interest", "columns", "Time scales",
                        "positions", "Positions of a lever in the trajectory matrix")), List.of("rows", "columns"));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var rows = result.table("rows");
        var columns = result.table("columns");
        var table = result.table("cells");
        var positions = new ArrayList<Label>();
        if (result.has("positions")) {
            var names = result.table("positions");
            names.rows().boxed().sorted(Comparator.comparingInt(row -> PLACES.indexOf(names.label(row, "name").fr())))
                    .forEach(row -> positions.add(names.label(row, "name")));
        }
        if (table.rows().anyMatch(row -> table.label(row, "position") == null) || positions.isEmpty()) {
            positions.add(UNPLACED);
        }
        var byPlace = new HashMap<List<Label>, Integer>();
        table.rows().forEach(row -> byPlace.put(List.of(table.label(row, "row"), table.label(row, "column"),
                table.label(row, "position") == null ? UNPLACED : table.label(row, "position")), row));
        var most = table.rows().mapToObj(row -> table.number(row, "count")).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        var cells = new ArrayList<List<List<Frame.Cell>>>();
        var values = new ArrayList<String>();
        for (var row = 0; row < rows.size(); row++) {
            var line = new ArrayList<List<Frame.Cell>>();
            for (var column = 0; column < columns.size(); column++) {
                var group = new ArrayList<Frame.Cell>();
                for (var position : positions) {
                    var at = byPlace.get(List.of(rows.label(row, "name"), columns.label(column, "name"), position));
                    var cell = at == null ? null : cell(table, at, position, most, context);
                    if (cell != null && !cell.title().isEmpty()) {
                        values.add(cell.title());
                    }
                    group.add(cell);
                }
                line.add(group);
            }
            cells.add(line);
        }
        var frame = new Frame(names(rows, context), names(columns, context), positions.stream().map(one -> Wording.capital(one.in(language))).toList(), cells);
        var best = table.rows().boxed().filter(row -> table.number(row, "count") != null).max(Comparator.comparing((Integer row) -> table.number(row, "count"))).orElse(-1);
        var captions = new Captions(best < 0 ? fill(table.size() == 0 ? EMPTY : KEPT, language) : fill(LECTURE, language, quote(table.label(best, "row").in(language), language),
                quote(table.label(best, "column").in(language), language), count(table.number(best, "count"), context)),
                result.value("meetings").number() == null ? fill(OVERLAPS, language) : fill(CHAMP, language, result.value("meetings").number()), fill(SOURCE, language), note(result, language, fill(FRAME, language),
                positions.size() > 1 ? fill(METHOD, language) : ""));
        var legend = new ArrayList<LegendEntry>();
        if (best >= 0) {
            legend.add(new LegendEntry(count(most, context), new Symbol(Symbol.Form.EDGED, Ink.level(level(most, most)))));
        }
        return spec(result, context, best < 0 ? fill(table.size() == 0 ? EMPTY : KEPT, language) : fill(TAKEAWAY, language, table.size(), rows.size() * columns.size() * positions.size(),
                quote(table.label(best, "row").in(language), language), quote(table.label(best, "column").in(language), language)),
                new Plot.Painted(frame, legend), captions, values, table.size() > 0 ? table : rows);
    }

    private static double level(BigDecimal count, BigDecimal most) {
        return 0.15 + 0.85 * count.doubleValue() / Math.max(1, most.doubleValue());
    }

    /** With its unit; a dash for a count that is hidden. */
    static String count(BigDecimal count, ChartContext context) {
        return count == null ? "–" : count.compareTo(BigDecimal.ONE) == 0 ? fill(MEETING, context.language()) : fill(MEETINGS, context.language(), count);
    }

    private static Frame.Cell cell(Table table, int row, Label position, BigDecimal most, ChartContext context) {
        var language = context.language();
        var title = table.number(row, "count") == null ? "" : table.label(row, "row").in(language) + ", " + table.label(row, "column").in(language) + ", " + position.in(language)
                + Wording.colon(language) + count(table.number(row, "count"), context);
        return new Frame.Cell(table.rowKey(row), title, table.number(row, "count") == null ? "" : fill(Label.same("{0}"), language, table.number(row, "count")),
                table.number(row, "count") == null ? 0 : level(table.number(row, "count"), most));
    }

    private static List<String> names(Table table, ChartContext context) {
        return table.rows().mapToObj(row -> Wording.capital(table.label(row, "name").in(context.language()))).toList();
    }
}
