// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/** One square a publication, kind by kind: a chart that paints itself. */
public final class PublicationPile implements ChartDefinition {

    private static final Label DESCRIPTION = new Label("Every publication as a square, year by year: each can be pointed at.",
            "Chaque publication est un carré, année par année\u00a0: on peut montrer chacune.");
    private static final Label TITLE = new Label("Publications one by one", "Les publications une à une");

    /** A kind and the keys of its publications. */
    record Pile(String name, List<String> keys) {
    }

    /** Squares beside the name of their kind. */
    record Piles(List<Pile> piles) implements Painter {

        @Override
        public double leastHeight(double width, Sheet sheet) {
            return piles.size() * sheet.types().name().lineHeight();
        }

        @Override
        public List<Item> paint(Box box, Sheet sheet) {
            var items = new ArrayList<Item>();
            var name = sheet.types().name();
            var left = box.x() + name.width(piles.stream().map(Pile::name).toList()) + sheet.gap();
            var row = box.height() / piles.size();
            var most = piles.stream().mapToInt(pile -> pile.keys().size()).max().orElse(1);
            var side = Math.min(row * 0.8, (box.right() - left) / most);
            for (var i = 0; i < piles.size(); i++) {
                var pile = piles.get(i);
                var middle = box.y() + (i + 0.5) * row;
                items.add(name.left(pile.name(), box.x(), name.centred(middle)));
                for (var n = 0; n < pile.keys().size(); n++) {
                    var square = new Box(left + n * side, middle - side * 0.4, side * 0.8, side * 0.8);
                    items.add(sheet.mark(pile.keys().get(n), pile.name(),
                            sheet.symbol(Symbol.square(Ink.of(0)), square)));
                }
            }
            return items;
        }
    }

    @Override
    public String id() {
        return "publications-one-by-one";
    }

    @Override
    public Label label() {
        return TITLE;
    }

    @Override
    public Label description() {
        return DESCRIPTION;
    }

    @Override
    public AnalysisRequest request() {
        return new AnalysisRequest("publications-by-year", Map.of());
    }

    @Override
    public boolean accepts(Result result) {
        return result.analysis().equals(request().analysis()) && result.has("counts");
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var counts = result.table("counts");
        var piles = piles(counts, language);
        var values = piles.stream().map(pile -> pile.name() + Wording.colon(language) + pile.keys().size()).toList();
        var takeaway = String.join(Wording.semicolon(language), values) + ".";
        var captions = new Captions(new Label("one square is one publication.", "un carré est une publication.")
                .in(language), new Label("all publications of the project.", "toutes les publications du projet.")
                .in(language), new Label("the publications listed in the project.", "les publications recensées dans le projet.")
                .in(language), "");
        return new ChartSpec(id(), language, TITLE.in(language), takeaway, new Plot.Painted(new Piles(piles), List.of()),
                captions, new Label("Squares, one a publication. ", "Carrés, un par publication. ").in(language)
                + takeaway, counts, result.fingerprint());
    }

    private static List<Pile> piles(Table counts, Language language) {
        var kinds = counts.rows().mapToObj(row -> counts.label(row, "kind")).distinct().toList();
        return kinds.stream().map(kind -> new Pile(Wording.capital(kind.in(language)), counts.rows()
                .filter(row -> kind.equals(counts.label(row, "kind")))
                .boxed().flatMap(row -> List.of(counts.rowKey(row).split(" ")).stream()).toList())).toList();
    }
}
