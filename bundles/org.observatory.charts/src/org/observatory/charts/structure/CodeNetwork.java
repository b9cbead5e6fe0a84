// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.painting.PaintedChart;

/** Codes that occur together, joined by lines as thick as they do so often; the weakest links are left out, and it is said. */
public final class CodeNetwork extends PaintedChart {

    private static final int EDGES = 60;
    private static final Label TAKEAWAY = new Label("{0} and {1} occur together most often (how many times: {2}).", "{0} et {1} vont le plus souvent ensemble : {2} fois.");
    private static final Label NOTHING = new Label("No two codes occur together.", "Aucun code ne va avec un autre.");
    private static final Label LECTURE = new Label("{0} and {1} are joined by a line: together {2} times, out of {3} and {4}.",
            "un trait relie {0} et {1} : ensemble {2} fois, sur {3} et {4}.");
    private static final Label CHAMP_ONE = new Label("{0} codes and one link of {2} ({3} codes); codes without a link are not shown.",
            "{0} codes et un lien sur {2} ({3} codes) ; les codes sans lien ne sont pas montrés.");
    private static final Label CHAMP = new Label("{0} codes and {1} links of {2} ({3} codes); codes without a link are not shown.",
            "{0} codes et {1} liens sur {2} ({3} codes) ; les codes sans lien ne sont pas montrés.");
    private static final Label SOURCE = new Label("codings of the project.", "codages du projet.");
    private static final Label METHOD = new Label("A disc’s area is the frequency of its code; a line’s thickness, how often two occur together (threshold: {0}). "
            + "Nearness is arranged to be readable and is no measure.",
            "L’aire d’un disque est la fréquence du code ; l’épaisseur d’un trait, le nombre de rencontres (seuil : {0}). La proximité est "
                    + "arrangée pour être lisible et ne mesure rien.");

    /** Of passages that overlap. */
    public CodeNetwork() {
        super("code-network", new Label("Network of codes", "Réseau des codes"),
                new Label("Which codes go together, as a network: for seeing clusters and codes that hold them together.",
                        "Quels codes vont ensemble, en réseau : pour voir des groupes et les codes qui les relient."),
                Audience.BOTH, new AnalysisRequest("cooccurrence", Map.of()), List.of("pairs"));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var table = result.table("pairs");
        var order = table.rows().boxed().filter(row -> table.number(row, "n12") != null).sorted(Comparator.comparing((Integer row) -> table.number(row, "n12")).reversed()
                .thenComparing(row -> table.label(row, "code").en()).thenComparing(row -> table.label(row, "other").en())).toList();
        if (order.isEmpty() && table.size() > 0) {
            throw new IllegalArgumentException("All links are hidden.");
        }
        var kept = strongest(table, order, context.style().slide() ? EDGES / 2 : EDGES);
        var threshold = kept.isEmpty() ? BigDecimal.ONE : table.number(kept.getLast(), "n12");
        var frequencies = new LinkedHashMap<Label, BigDecimal>();
        var keys = new LinkedHashMap<Label, Set<String>>();
        for (var row : kept) {
            for (var side : List.of("code", "other")) {
                frequencies.putIfAbsent(table.label(row, side), table.number(row, side.equals("code") ? "n1" : "n2"));
                keys.computeIfAbsent(table.label(row, side), any -> new LinkedHashSet<>()).addAll(List.of(table.rowKey(row).split(" ")));
            }
        }
        var codes = frequencies.keySet().stream().sorted(Comparator.comparing((Label code) -> frequencies.get(code)).reversed()
                .thenComparing(Label::en)).toList();
        var most = codes.isEmpty() ? 1 : frequencies.get(codes.getFirst()).doubleValue();
        var strongest = kept.isEmpty() ? 1 : table.number(kept.getFirst(), "n12").doubleValue();
        var springs = kept.stream().map(row -> new Springs.Edge(codes.indexOf(table.label(row, "code")), codes.indexOf(table.label(row, "other")),
                table.number(row, "n12").doubleValue() / strongest)).toList();
        var places = Springs.place(codes.size(), springs);
        var nodes = new ArrayList<Network.Node>();
        for (var i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            nodes.add(new Network.Node(String.join(" ", keys.get(code)), code.in(language) + " (n = " + frequencies.get(code) + ")",
                    Wording.capital(code.in(language)), places.get(i).x(), places.get(i).y(), frequencies.get(code).doubleValue() / most));
        }
        var edges = new ArrayList<Network.Edge>();
        var values = new ArrayList<String>();
        for (var i = 0; i < kept.size(); i++) {
            var row = kept.get(i);
            var title = table.label(row, "code").in(language) + " – " + table.label(row, "other").in(language) + Wording.colon(language)
                    + fill(Label.same("{0}"), language, table.number(row, "n12"));
            values.add(title);
            edges.add(new Network.Edge(table.rowKey(row), title, springs.get(i).one(), springs.get(i).other(),
                    fill(Label.same("{0}"), language, table.number(row, "n12")), springs.get(i).strength()));
        }
        var all = table.rows().boxed().flatMap(row -> List.of(table.label(row, "code"), table.label(row, "other")).stream()).distinct().count();
        var captions = new Captions(kept.isEmpty() ? "" : pair(LECTURE, table, kept.getFirst(), language), fill(kept.size() == 1 ? CHAMP_ONE : CHAMP, language, codes.size(), kept.size(),
                table.size(), all), fill(SOURCE, language), note(result, language, fill(METHOD, language, threshold)));
        var takeaway = kept.isEmpty() ? fill(NOTHING, language) : fill(TAKEAWAY, language, quote(table.label(kept.getFirst(), "code").in(language), language),
                quote(table.label(kept.getFirst(), "other").in(language), language), table.number(kept.getFirst(), "n12"));
        return spec(result, context, takeaway, new Plot.Painted(new Network(nodes, edges), List.of()), captions, values, table);
    }

    private static String pair(Label text, Table table, int row, Language language) {
        return fill(text, language, quote(table.label(row, "code").in(language), language), quote(table.label(row, "other").in(language), language),
                table.number(row, "n12"), table.number(row, "n1"), table.number(row, "n2"));
    }

    /** As many as can be drawn, but never one of two links of the same strength. */
    private static List<Integer> strongest(Table table, List<Integer> order, int most) {
        if (order.size() <= most) {
            return order;
        }
        var next = table.number(order.get(most), "n12");
        var above = order.stream().limit(most).filter(row -> table.number(row, "n12").compareTo(next) > 0).toList();
        return above.isEmpty() ? order.stream().limit(most).toList() : above;
    }
}
