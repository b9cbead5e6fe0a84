// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
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
 * A heat map with values: codes by cases, profiles by kinds of territory, codes by codes, or any cross-tabulation. Each of
 * them is an instance with its usual request; all draw each other's results.
 */
public abstract class HeatMapChart extends PaintedChart {

    private static final Label TAKEAWAY = new Label("{0} and {1} meet most often: {2}.", "{0} et {1} se rencontrent le plus : {2}.");
    private static final Label EMPTY = new Label("Nothing is counted yet.", "Rien n’est encore compté.");
    private static final Label LECTURE = new Label("{0} and {1}: {2} ({3}).", "{0} et {1} : {2} ({3}).");
    private static final Label METHOD = new Label("The darker the cell, the greater the number in it; “·”: none.",
            "Plus la cellule est foncée, plus le nombre y est grand ; « · » : aucun.");
    private static final Label HIDDEN = new Label("Hatched: too few to be shown, or what would tell that.",
            "Hachures : trop peu pour être montré, ou ce qui le trahirait.");
    private static final Label CUT = new Label("Shown: the {0} most frequent rows of {1}, and the {2} most frequent columns of {3}.",
            "Sont montrées les {0} lignes les plus fréquentes sur {1}, et les {2} colonnes les plus fréquentes sur {3}.");
    private static final Label TOTAL = new Label("Total", "Total");

    HeatMapChart(String id, Label label, Label description, AnalysisRequest request, String... tables) {
        super(id, label, description, Audience.BOTH, request, List.of(tables));
    }

    @Override
    public boolean accepts(Result result) {
        return Grid.accepts(result);
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var whole = Grid.of(result);
        var grid = context.style().slide() ? whole.cut(8, 10) : whole.cut(40, 16);
        var most = grid.cells().stream().flatMap(List::stream).filter(cell -> cell != null && !cell.apart() && cell.count() != null)
                .map(Grid.Cell::count).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var cells = new ArrayList<List<HeatMap.Cell>>();
        Grid.Cell best = null;
        var bestNames = new Label[2];
        var hidden = false;
        var values = new ArrayList<String>();
        for (var row = 0; row < grid.rows().size(); row++) {
            var line = new ArrayList<HeatMap.Cell>();
            for (var column = 0; column < grid.columns().size(); column++) {
                var cell = grid.cells().get(row).get(column);
                var names = List.of(grid.rows().get(row).name(), grid.columns().get(column).name());
                if (cell == null) {
                    line.add(null);
                    continue;
                }
                var title = cell.count() == null ? "" : names.get(0).in(language) + ", " + names.get(1).in(language) + Wording.colon(language)
                        + grid.unit(cell.count(), language);
                hidden |= cell.count() == null && !cell.apart();
                line.add(new HeatMap.Cell(cell.key(), title, cell.count() == null ? 0 : level(cell.count(), most),
                        cell.count() == null ? "" : fill(Label.same("{0}"), language, cell.count()), cell.apart()));
                if (cell.count() != null && !cell.apart()) {
                    values.add(title);
                    if (best == null || cell.count().compareTo(best.count()) > 0) {
                        best = cell;
                        bestNames = new Label[] { names.get(0), names.get(1) };
                    }
                }
            }
            cells.add(line);
        }
        if (best == null && hidden) {
            throw new IllegalArgumentException("All cells are hidden.");
        }
        var painter = new HeatMap(grid.rows().stream().map(row -> Wording.capital(row.name().in(language))).toList(),
                grid.columns().stream().map(column -> Wording.capital(column.name().in(language))).toList(), cells,
                texts(grid.rows(), context), texts(grid.columns(), context), fill(TOTAL, language), grid.foot().in(language));
        var takeaway = best == null ? fill(EMPTY, language)
                : Wording.capital(fill(TAKEAWAY, language, quote(bestNames[0].in(language), language),
                quote(bestNames[1].in(language), language), grid.unit(best.count(), language)));
        var cut = grid.rows().size() < whole.rows().size() || grid.columns().size() < whole.columns().size()
                ? fill(CUT, language, grid.rows().size(), whole.rows().size(), grid.columns().size(), whole.columns().size()) : "";
        var captions = new Captions(best == null ? "" : fill(LECTURE, language, quote(bestNames[0].in(language), language),
                quote(bestNames[1].in(language), language), grid.unit(best.count(), language), grid.meaning().in(language)),
                grid.scope(language), grid.source().in(language),
                note(result, language, fill(METHOD, language), hidden ? fill(HIDDEN, language) : "", cut));
        return spec(result, context, grid.title().isBlank() ? label().in(language) : grid.title().in(language), takeaway, new Plot.Painted(painter, legend(hidden ? fewest(grid) : 1, most, count -> grid.unit(BigDecimal.valueOf(count), language), context)), captions, values, grid.data());
    }

    private static double level(BigDecimal count, BigDecimal most) {
        return most.signum() == 0 ? 0 : Math.clamp(count.doubleValue() / most.doubleValue(), 0, 1);
    }

    private static List<String> texts(List<Grid.Side> sides, ChartContext context) {
        return sides.stream().allMatch(side -> side.total() == null) ? List.of()
                : sides.stream().map(side -> side.total() == null ? "–" : fill(Label.same("{0}"), context.language(), side.total())).toList();
    }

    /** The smallest number that is shown. */
    private static int fewest(Grid grid) {
        return grid.cells().stream().flatMap(List::stream).filter(cell -> cell != null && !cell.apart() && cell.count() != null)
                .mapToInt(cell -> cell.count().intValue()).filter(count -> count > 0).min().orElse(1);
    }

    /** The scale: its least, its middle where that is another whole number, its most. */
    private static List<LegendEntry> legend(int least, BigDecimal most, IntFunction<String> unit, ChartContext context) {
        var steps = new ArrayList<Integer>(List.of(least));
        if (most.intValue() > least + 2) {
            steps.add((most.intValue() + least) / 2);
        }
        if (most.intValue() > least) {
            steps.add(most.intValue());
        }
        return steps.stream().map(step -> new LegendEntry(step == most.intValue() ? unit.apply(step)
                : fill(Label.same("{0}"), context.language(), step),
                new Symbol(Symbol.Form.EDGED, Ink.level(level(BigDecimal.valueOf(step), most))))).toList();
    }

    /** Codes by cases. */
    public static final class CodesByCases extends HeatMapChart {

        /** Of the passages of all codes and cases. */
        public CodesByCases() {
            super("codes-by-case", new Label("Codes by cases", "Codes par cas"),
                    new Label("Which codes each case speaks of, and how often: for comparing cases at a glance.",
                            "De quels codes parle chaque cas, et combien de fois : pour comparer les cas d’un coup d’œil."),
                    new AnalysisRequest("code-matrix", Map.of()), "cells");
        }
    }

    /** Profiles of actors by kinds of territory. */
    public static final class ProfilesByTerritory extends HeatMapChart {

        /** By the first attribute of cases that sorts them into a few kinds. */
        public ProfilesByTerritory() {
            super("profiles-by-territory", new Label("Actor profiles by attribute of cases", "Profils d’acteurs par attribut de cas"),
                    new Label("In how many cases of each kind each profile of actors takes part: who is there, and where.",
                            "Dans combien de cas de chaque sorte chaque profil d’acteurs est présent : qui est là, et où."),
                    new AnalysisRequest("code-matrix", Map.of("rows", "profiles")), "cells");
        }

        @Override
        public AnalysisRequest request(Input input) {
            return Suited.attributes(input, 12).stream().findFirst()
                    .map(by -> request().with(Map.of("by", by))).orElse(request());
        }
    }

    /** Codes by codes. */
    public static final class Cooccurrences extends HeatMapChart {

        /** Of passages that overlap. */
        public Cooccurrences() {
            super("cooccurrence-matrix", new Label("Co-occurrence of codes", "Cooccurrence des codes"),
                    new Label("Which codes mark the same passages, and how often: for seeing what goes together.",
                            "Quels codes marquent les mêmes passages, et combien de fois : pour voir ce qui va ensemble."),
                    new AnalysisRequest("cooccurrence", Map.of()), "pairs");
        }
    }
}
