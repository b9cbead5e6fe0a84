// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.structure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.crossings.Suited;
import org.observatory.charts.painting.PaintedChart;

/** The tree of a hierarchical classification, its lowest joins folded where there are too many. */
public final class DendrogramChart extends PaintedChart {

    private static final int LEAVES = 40;
    private static final int ON_SLIDE = 11;
    private static final Label TAKEAWAY = new Label("The tree is cut into {0} classes, of {1} individuals.", "L’arbre est coupé en {0} classes, de {1} individus.");
    private static final Label AXIS = new Label("Inertia lost by joining (thousandths of the total)", "Inertie perdue en réunissant (millièmes du total)");
    private static final Label LECTURE = new Label("the last two branches join at {0} thousandths: they resemble each other least.",
            "les deux dernières branches se rejoignent à {0} millièmes : ce sont celles qui se ressemblent le moins.");
    private static final Label CHAMP = new Label("{0} individuals.", "{0} individus.");
    private static final Label SOURCE = new Label("cases or file analysed.", "cas ou fichier analysés.");
    private static final Label METHOD = new Label("Ward’s method on the axes of a correspondence analysis. The dashed line cuts the tree into {0} classes.",
            "Méthode de Ward sur les axes d’une analyse des correspondances. Le tireté coupe l’arbre en {0} classes.");
    private static final Label FOLDED = new Label("The lowest joins are folded: “12 individuals” stands for a branch of twelve.",
            "Les regroupements les plus bas sont repliés : « 12 individus » est une branche de douze.");
    private static final Label GROUP = new Label("{0} individuals: {1}…", "{0} individus : {1}…");
    private static final Label UNNAMED = new Label("{0} individuals", "{0} individus");
    private static final Label BRANCH = new Label("branch of {0}", "branche de {0}");
    private static final Label CUT = new Label("cut: {0} classes", "coupure : {0} classes");

    /** Of the attributes of cases that sort into a few values. */
    public DendrogramChart() {
        super("dendrogram", new Label("Dendrogram of a classification", "Dendrogramme d’une classification"),
                new Label("Which individuals resemble each other, and where the tree was cut: for readers of classifications.",
                        "Quels individus se ressemblent, et où l’arbre a été coupé : pour des lecteurs de classifications."),
                Audience.PUBLICATION, new AnalysisRequest("clusters", Map.of()), List.of("joins", "individuals", "classes"));
    }

    @Override
    public AnalysisRequest request(Input input) {
        var suited = Suited.attributes(input, 8);
        return suited.size() < 2 ? request() : request().with(Map.of("active", String.join(",", suited)));
    }

    @Override
    public boolean accepts(Result result) {
        return super.accepts(result) && result.table("joins").size() > 0;
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var tree = new Tree(result.table("joins"), result.table("individuals"));
        var drawn = tree.fold(context.style().slide() ? ON_SLIDE : LEAVES);
        var classes = result.table("classes").size();
        var total = IntStream.range(0, tree.size).mapToDouble(tree::gain).sum();
        var highest = IntStream.range(0, tree.size).mapToDouble(tree::gain).max().orElse(1);
        var axis = Axis.fromZero("", "INDEX", BigDecimal.valueOf(Math.max(1e-9, 1000 * highest / total)).round(new MathContext(3)));
        var most = axis.most().doubleValue();
        var cutAt = tree.cut(classes);
        var roots = tree.roots(classes);
        var leaves = new ArrayList<Dendrogram.Leaf>();
        var numbers = new HashMap<Integer, Integer>();
        for (var node : drawn) {
            var members = tree.members(node);
            if (tree.isTold()) {
                var group = fill(UNNAMED, language, tree.count(node));
                numbers.put(node, leaves.size());
                leaves.add(new Dendrogram.Leaf("", group, group, true));
                continue;
            }
            var names = members.stream().limit(context.style().slide() ? 1 : 3).map(member -> tree.name(member, language)).collect(Collectors.joining(", "));
            var name = members.size() == 1 ? names : fill(GROUP, language, members.size(), names);
            numbers.put(node, leaves.size());
            leaves.add(new Dendrogram.Leaf(tree.keys(node), members.size() == 1 ? names : members.stream().limit(30)
                    .map(member -> tree.name(member, language)).collect(Collectors.joining(", ")), name, members.size() > 1));
        }
        var joins = new ArrayList<Dendrogram.Join>();
        for (var k = 0; k < tree.size; k++) {
            var node = tree.leaves + k;
            if (!tree.isFolded(node) && numbers.containsKey(tree.one(k)) && numbers.containsKey(tree.other(k))) {
                numbers.put(node, leaves.size() + joins.size());
                var height = 1000 * tree.gain(k) / total;
                joins.add(new Dendrogram.Join(tree.keys(node), fill(BRANCH, language, tree.count(node)) + " – "
                        + rounded(BigDecimal.valueOf(height), 0, language), numbers.get(tree.one(k)), numbers.get(tree.other(k)), height / most,
                        roots.indexOf(tree.rootOf(node, roots))));
            }
        }
        var branches = new ArrayList<Dendrogram.Branch>();
        for (var i = 0; i < roots.size(); i++) {
            if (numbers.containsKey(roots.get(i))) {
                branches.add(new Dendrogram.Branch(numbers.get(roots.get(i)), "n = " + tree.count(roots.get(i)), i));
            }
        }
        var painter = new Dendrogram(leaves, joins, 1000 * cutAt / total / most, fill(CUT, language, classes), branches, ticks(axis, language),
                fill(AXIS, language));
        var captions = new Captions(fill(LECTURE, language, rounded(BigDecimal.valueOf(1000 * tree.gain(tree.size - 1) / total), 0, language)),
                fill(CHAMP, language, result.value("individuals").number()), fill(SOURCE, language),
                note(result, language, fill(METHOD, language, classes), drawn.size() < tree.leaves && !tree.isTold() ? fill(FOLDED, language) : ""));
        var sizes = branches.stream().map(Dendrogram.Branch::name).toList();
        return spec(result, context, fill(TAKEAWAY, language, classes, Wording.list(roots.stream()
                .map(root -> fill(Label.same("{0}"), language, tree.count(root))).toList(), language)), new Plot.Painted(painter, List.of()), captions, sizes, result.table("joins"));
    }

    private static List<Dendrogram.Tick> ticks(Axis axis, Language language) {
        var ticks = new ArrayList<Dendrogram.Tick>();
        for (var at = axis.least(); at.compareTo(axis.most()) <= 0; at = at.add(axis.step())) {
            ticks.add(new Dendrogram.Tick(at.doubleValue() / axis.most().doubleValue(),
                    fill(Label.same("{0}"), language, at.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(at.stripTrailingZeros().toPlainString()))));
        }
        return ticks;
    }

    /** The joins of a result: individuals are nodes 0 to n − 1, join k is node n + k. */
    private static final class Tree {

        private final Table joins;
        private final Table individuals;
        private final int size;
        private final int leaves;
        private final List<List<Integer>> members = new ArrayList<>();
        private final Map<Integer, Integer> parents = new HashMap<>();

        Tree(Table joins, Table individuals) {
            this.joins = joins;
            this.individuals = individuals;
            size = joins.size();
            leaves = size + 1;
            for (var i = 0; i < leaves; i++) {
                members.add(List.of(i));
            }
            for (var k = 0; k < size; k++) {
                var both = new ArrayList<Integer>();
                if (!isFolded(leaves + k)) {
                    both.addAll(members.get(one(k)));
                    both.addAll(members.get(other(k)));
                    parents.put(one(k), leaves + k);
                    parents.put(other(k), leaves + k);
                }
                members.add(both);
            }
        }

        /** Whether what lies below a join is not told. */
        boolean isFolded(int node) {
            return node >= leaves && joins.number(node - leaves, "one") == null;
        }

        /** Whether the tree is told without its small branches, and so without the names of individuals. */
        boolean isTold() {
            return joins.cells("one").contains(null);
        }

        int count(int node) {
            return node < leaves ? 1 : joins.number(node - leaves, "size").intValue();
        }

        int one(int join) {
            return joins.number(join, "one").intValue() - 1;
        }

        int other(int join) {
            return joins.number(join, "other").intValue() - 1;
        }

        double gain(int join) {
            return joins.number(join, "gain") == null ? 0 : joins.number(join, "gain").doubleValue();
        }

        List<Integer> members(int node) {
            return members.get(node);
        }

        String name(int leaf, Language language) {
            return individuals.label(leaf, "individual").in(language);
        }

        String keys(int node) {
            return isTold() ? "" : members.get(node).stream().map(individuals::rowKey).collect(Collectors.joining(" "));
        }

        /** The nodes that are left when the last joins are undone, in the order of the tree. */
        List<Integer> roots(int count) {
            var undone = Math.min(count, leaves) - 1;
            var from = leaves + size - undone;
            var order = new ArrayList<Integer>();
            collect(leaves + size - 1, from, order);
            return order;
        }

        private void collect(int node, int from, List<Integer> order) {
            if (node < from || node < leaves || isFolded(node)) {
                order.add(node);
                return;
            }
            collect(one(node - leaves), from, order);
            collect(other(node - leaves), from, order);
        }

        List<Integer> fold(int most) {
            return roots(Math.min(most, leaves));
        }

        /** Which of the roots a node lies under; −1 above them. */
        int rootOf(int node, List<Integer> roots) {
            var at = node;
            while (!roots.contains(at) && parents.containsKey(at)) {
                at = parents.get(at);
            }
            return roots.contains(at) ? at : -1;
        }

        /** Half-way between the join that the cut keeps and the one it undoes. */
        double cut(int classes) {
            if (classes < 2) {
                return -1;
            }
            var undone = gain(size - classes + 1);
            return size - classes < 0 ? undone / 2 : (undone + gain(size - classes)) / 2;
        }
    }
}
