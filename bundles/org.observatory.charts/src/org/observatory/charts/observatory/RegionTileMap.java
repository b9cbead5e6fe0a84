// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

/** The French regions as tiles of the same size, the overseas ones in a row of their own. */
public final class RegionTileMap extends PaintedChart {

    private static final double OVERSEAS = 5.15;
    /** Names that are too long for a tile, as they are usually cut short. */
    private static final Map<String, String> SHORT = Map.of("27", "Bourgogne-Fr.-Comté", "93", "Prov.-Alpes-Côte d’Azur");

    /** Where a region stands, and its few letters. */
    private record Place(double column, double row, String brief) {

        /** On a slide, which is wide and low, the overseas regions stand at the right instead of below. */
        Place on(boolean slide) {
            return slide && row == OVERSEAS ? new Place(row, column, brief) : this;
        }
    }

    private static final Map<String, Place> PLACES = Map.ofEntries(Map.entry("32", new Place(2, 0, "HDF")), Map.entry("28", new Place(1, 1, "NOR")),
            Map.entry("11", new Place(2, 1, "IDF")), Map.entry("44", new Place(3, 1, "GES")), Map.entry("53", new Place(0, 2, "BRE")),
            Map.entry("52", new Place(1, 2, "PDL")), Map.entry("24", new Place(2, 2, "CVL")), Map.entry("27", new Place(3, 2, "BFC")),
            Map.entry("75", new Place(1, 3, "NAQ")), Map.entry("84", new Place(3, 3, "ARA")), Map.entry("76", new Place(2, 4, "OCC")),
            Map.entry("93", new Place(3, 4, "PAC")), Map.entry("94", new Place(4, 4, "COR")), Map.entry("01", new Place(0, OVERSEAS, "GLP")),
            Map.entry("02", new Place(1, OVERSEAS, "MTQ")), Map.entry("03", new Place(2, OVERSEAS, "GUF")), Map.entry("04", new Place(3, OVERSEAS, "REU")),
            Map.entry("06", new Place(4, OVERSEAS, "MYT")));
    private static final Label TAKEAWAY = new Label("{0} regions of 18 have cases; {1} has the most: {2}.",
            "{0} régions sur 18 ont des cas ; {1} en a le plus : {2}.");
    private static final Label NOWHERE = new Label("No case has a territory whose code tells its region.",
            "Aucun cas n’a de territoire dont le code dise la région.");
    private static final Label LECTURE = new Label("{0} of the {1} cases lie in {2}.", "{0} des {1} cas sont dans la région {2}.");
    private static final Label CHAMP = new Label("{0} cases, {1} of them without a region that is known.", "{0} cas, dont {1} sans région connue.");
    private static final Label ALL = new Label("{0} cases.", "{0} cas.");
    private static final Label FIRST = new Label("{1} has the most cases: {2}.", "{1} a le plus de cas : {2}.");
    private static final Label SOURCE = new Label("territories of the cases; official geographical code (INSEE), 18 regions.",
            "territoires des cas ; code officiel géographique (INSEE), 18 régions.");
    private static final Label METHOD = new Label("All tiles are of the same size: neither area nor population is shown. The darker the tile, the more cases.",
            "Toutes les tuiles ont la même taille : ni la surface ni la population ne sont montrées. Plus la tuile est foncée, plus il y a de cas.");
    private static final Label CASES = new Label("{0} cases", "{0} cas");

    /** Of the cases of a project. */
    public RegionTileMap() {
        super("region-tile-map", new Label("Cases by region", "Cas par région"),
                new Label("Where the cases lie: the 13 metropolitan and 5 overseas regions as tiles, with their numbers.",
                        "Où sont les cas : les 13 régions métropolitaines et les 5 d’outre-mer en tuiles, avec leurs effectifs."),
                Audience.BOTH, new AnalysisRequest("cases-by-region", Map.of()), List.of("regions"));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var regions = result.table("regions");
        var most = regions.rows().filter(row -> regions.text(row, "regionId") != null).mapToObj(row -> regions.number(row, "count"))
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        var tiles = new ArrayList<Tiles.Tile>();
        var values = new ArrayList<String>();
        for (var row = 0; row < regions.size(); row++) {
            var code = regions.text(row, "regionId");
            var hidden = regions.number(row, "count") == null;
            var count = hidden ? BigDecimal.ZERO : regions.number(row, "count");
            var name = regions.label(row, "name").in(language);
            var title = hidden ? "" : name + Wording.colon(language) + fill(CASES, language, count);
            var keys = hidden || count.signum() == 0 ? "" : regions.cellKey(row, "count");
            var place = code == null ? new Place(4, 0, "?") : PLACES.get(code);
            var shown = context.style().slide() ? SHORT.getOrDefault(code == null ? "" : code, name) : name;
            if (place != null && (code != null || hidden || count.signum() > 0)) {
                var at = place.on(context.style().slide());
                tiles.add(new Tiles.Tile(keys, title, at.column(), at.row(), Wording.capital(shown), place.brief(),
                        hidden ? "" : fill(Label.same("{0}"), language, count), code == null || hidden ? null : count.signum() == 0 ? Ink.Plain.GROUND
                        : Ink.level(count.doubleValue() / most.doubleValue())));
            }
            if (count.signum() > 0) {
                values.add(title);
            }
        }
        var placed = regions.rows().filter(row -> regions.text(row, "regionId") != null && regions.number(row, "count") != null
                && regions.number(row, "count").signum() > 0).boxed().toList();
        var best = placed.stream().max(Comparator.comparing((Integer row) -> regions.number(row, "count"))).orElse(-1);
        var cases = result.value("cases").number();
        var captions = new Captions(best < 0 ? fill(NOWHERE, language) : fill(LECTURE, language, regions.number(best, "count"), cases,
                regions.label(best, "name")), result.value("unplaced").number() == null ? fill(ALL, language, cases) : fill(CHAMP, language, cases, result.value("unplaced").number()), fill(SOURCE, language),
                note(result, language, fill(METHOD, language)));
        var hides = regions.cells("count").contains(null);
        if (hides && best < 0) {
            throw new IllegalArgumentException("All regions are hidden.");
        }
        var fewest = hides ? placed.stream().mapToInt(row -> regions.number(row, "count").intValue()).min().orElse(1) : 1;
        var legend = most.intValue() < 2 ? List.<LegendEntry>of() : List.of(new LegendEntry(fill(Label.same("{0}"), language, fewest), new Symbol(Symbol.Form.EDGED,
                Ink.level(fewest / most.doubleValue()))), new LegendEntry(fill(CASES, language, most), new Symbol(Symbol.Form.EDGED, Ink.level(1))));
        return spec(result, context, best < 0 ? fill(NOWHERE, language) : fill(hides ? FIRST : TAKEAWAY, language, placed.size(), regions.label(best, "name"),
                fill(CASES, language, regions.number(best, "count"))), new Plot.Painted(context.style().slide() ? new Tiles(tiles, OVERSEAS + 1, 5) : new Tiles(tiles, 5, OVERSEAS + 1), legend), captions, values, regions);
    }
}
