// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Input;
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
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.PaintedChart;
import org.observatory.charts.painting.Symbol;

/** A cross-tabulation as areas, with the cells that stand out from independence. */
public final class MosaicChart extends PaintedChart {

    private static final double NOTABLE = 2;
    private static final Label TAKEAWAY = new Label("{1} (Cramér’s V: {0}).", "{1} (V de Cramér : {0}).");
    private static final Label LECTURE = new Label("among {0}, {1} are in {2}: {3}.", "parmi {0}, {1} sont dans {2} : {3}.");
    private static final Label CHAMP = new Label("{0} individuals with both values.", "{0} individus aux deux valeurs connues.");
    private static final Label SOURCE = new Label("cases or file analysed.", "cas ou fichier analysés.");
    private static final Label METHOD = new Label("Areas are numbers of individuals. “+” (blue): more than independence would give, standardised "
            + "residual beyond 2; “−” (orange): fewer, below −2.", "Les aires sont des effectifs. « + » (bleu) : plus que ne donnerait "
            + "l’indépendance, résidu standardisé supérieur à 2 ; « − » (orange) : moins, inférieur à −2.");
    private static final Label NOT_SHOWN = new Label("not shown", "non montré");
    private static final Label HIDDEN = new Label("Hatched, at the foot of a column: values too rare to be shown, and others that would tell them, together.",
            "Hachures, au bas d’une colonne : valeurs trop rares pour être montrées, et d’autres qui les trahiraient, réunies.");
    private static final Label MISSING = new Label("Columns of which nothing can be shown are left out.",
            "Les colonnes dont rien ne peut être montré sont omises.");

    /** Of the first two attributes of cases, or columns of a file, that sort into a few values. */
    public MosaicChart() {
        super("mosaic", new Label("Mosaic of two attributes", "Mosaïque de deux attributs"),
                new Label("Whether two attributes go together, and in which cells: for readers who know what a residual is.",
                        "Si deux attributs sont liés, et dans quelles cellules : pour des lecteurs qui savent ce qu’est un résidu."),
                Audience.PUBLICATION, new AnalysisRequest("crosstab", Map.of()), List.of("cells", "counts"));
    }

    @Override
    public AnalysisRequest request(Input input) {
        var suited = Suited.attributes(input, 8);
        return suited.size() < 2 ? request() : request().with(Map.of("columns", suited.get(0), "rows", suited.get(1)));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var table = result.table("cells");
        var grid = Grid.of(result);
        var values = new ArrayList<String>();
        var columns = new ArrayList<Mosaic.Column>();
        var hidden = false;
        var best = -1;
        for (var column : grid.columns()) {
            var rows = table.rows().filter(row -> table.label(row, "column").en().equals(column.key())).boxed().toList();
            var size = size(table, rows);
            if (size <= 0) {
                continue;
            }
            var tiles = new ArrayList<Mosaic.Tile>();
            for (var row : rows) {
                var shown = table.number(row, "count") != null;
                hidden |= !shown;
                var percent = table.number(row, "column-percent");
                shown &= percent != null;
                var title = !shown ? "" : column.name().in(language) + ", " + table.label(row, "row").in(language) + Wording.colon(language)
                        + fill(Label.same("{0} (n = {1})"), language, percent(table.number(row, "column-percent"), 0, language),
                        table.number(row, "count"));
                if (shown && table.number(row, "count").signum() > 0) {
                    values.add(title);
                    best = best < 0 || share(table, row) > share(table, best) ? row : best;
                }
                tiles.add(new Mosaic.Tile(table.rowKey(row), title, count(table, row) / size, letter(tiles.size()),
                        shown ? percent(table.number(row, "column-percent"), 0, language) : "", sign(table.number(row, "residual")), shown));
            }
            var rest = size - rows.stream().mapToDouble(row -> count(table, row)).sum();
            if (rest >= 1) {
                var title = column.name().in(language) + ", " + NOT_SHOWN.in(language) + Wording.colon(language)
                        + percent(BigDecimal.valueOf(100 * rest / size), 0, language);
                values.add(title);
                tiles.add(new Mosaic.Tile("", title, rest / size, "", "", 0, false));
            }
            columns.add(new Mosaic.Column(Wording.capital(column.name().in(language)), fill(Label.same("{0}"), language, (long) size),
                    size, tiles));
        }
        var rows = new ArrayList<String>();
        grid.rows().forEach(row -> rows.add(letter(rows.size()) + ". " + Wording.capital(row.name().in(language))));
        if (columns.isEmpty() || best < 0 && hidden) {
            throw new IllegalArgumentException("All cells are hidden.");
        }
        var without = columns.size() < grid.columns().size() ? fill(MISSING, language) : "";
        var painter = new Mosaic(rows, columns);
        var v = result.value("v").number();
        var takeaway = v == null ? fill(CHAMP, language, result.value("n").number())
                : fill(TAKEAWAY, language, rounded(v, 2, language), strength(v));
        var lecture = best < 0 ? "" : fill(LECTURE, language, quote(table.label(best, "column").in(language), language),
                table.number(best, "count"), quote(table.label(best, "row").in(language), language),
                percent(table.number(best, "column-percent"), 0, language));
        var captions = new Captions(lecture, fill(CHAMP, language, result.value("n").number()), fill(SOURCE, language),
                note(result, language, fill(METHOD, language), hidden ? fill(HIDDEN, language) : "", without));
        return spec(result, context, grid.title().in(language), takeaway, new Plot.Painted(painter, legend(context)), captions, values, table);
    }

    /** A, B … Z, then AA. */
    private static String letter(int number) {
        return (number < 26 ? "" : letter(number / 26 - 1)) + (char) ('A' + number % 26);
    }

    private static double count(Table table, int row) {
        return table.number(row, "count") == null ? 0 : table.number(row, "count").doubleValue();
    }

    /**
     * How many stand in a column, those that are hidden with them: of that the shares of the others tell. Nought where nothing tells.
     */
    private static double size(Table table, List<Integer> rows) {
        return rows.stream().filter(row -> count(table, row) > 0 && table.number(row, "column-percent") != null)
                .mapToDouble(row -> Math.rint(100 * count(table, row) / table.number(row, "column-percent").doubleValue())).findFirst().orElse(0);
    }

    private static double share(Table table, int row) {
        return table.number(row, "count").doubleValue();
    }

    private static int sign(BigDecimal residual) {
        return residual == null ? 0 : residual.doubleValue() >= NOTABLE ? 1 : residual.doubleValue() <= -NOTABLE ? -1 : 0;
    }

    /** In words, by the usual marks of 0.1, 0.3 and 0.5 (Cohen, 1988, for one degree of freedom). */
    private static Label strength(BigDecimal v) {
        return v.doubleValue() < 0.1 ? new Label("The two hardly go together", "Les deux ne vont guère ensemble") : v.doubleValue() < 0.3 ? new Label("The two go together a little", "Les deux vont un peu ensemble")
                : v.doubleValue() < 0.5 ? new Label("The two clearly go together", "Les deux vont nettement ensemble") : new Label("The two go closely together", "Les deux vont étroitement ensemble");
    }

    private static List<LegendEntry> legend(ChartContext context) {
        return List.of(new LegendEntry(fill(new Label("+ more than by chance", "+ plus qu’au hasard"), context.language()),
                Symbol.square(Mosaic.ink(1))), new LegendEntry(fill(new Label("− fewer", "− moins"), context.language()),
                Symbol.square(Mosaic.ink(-1))), new LegendEntry(fill(new Label("nothing notable", "rien de notable"), context.language()),
                Symbol.square(Mosaic.ink(0))));
    }
}
