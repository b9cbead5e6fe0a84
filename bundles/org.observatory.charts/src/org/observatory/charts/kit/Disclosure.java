// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Protection;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;

/**
 * Reads a chart in which small counts are hidden as somebody would who wants to know them: looks for small numbers in its data and
 * words, adds up rows and columns, knows all totals, and solves what follows from that.
 */
public final class Disclosure {

    private static final Set<String> COUNTS = Set.of("count", "n", "cases", "documents", "passages", "coded", "successes", "total", "base", "size",
            "n1", "n2", "n12", "coders");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}.,_/°–−-])(?<!n°.)(\\p{Nd}{1,2})(?![\\p{L}\\p{N}_–-]|[.,]\\p{Nd}|[\\s\\u00a0\\u202f]?%"
            + "|[\\u00a0\\u202f,]\\p{Nd}{3}|\\.[\\s\\u00a0]\\p{L})");
    /** What is numbered, or counts no cases, passages or people. */
    private static final Pattern OTHER = Pattern.compile("(compared: |comparaison de |type |κ = |above |below |fewer than |beyond [−-]?|"
            + "moins de |inférieurs? à [−-]?|supérieure? à |au moins |by |beyond |of |sur )\\p{Nd}+(?= or more|,? (from|de) |[ \\u00a0\\u202f,.;)]| times| fois)"
            + "|Proportion\\)[^;.]+|bran(ch|che) (of|de) \\p{Nd}+ – \\p{Nd}+|[Aa]lliance (n° )?\\p{Nd}+|\\p{Nd}+ (of \\p{Nd}+ models|studies|études|classes|variables|axes|modèles|models|pairs|paires|codes|liens|links|active|catégories|years|ans|"
            + "régions|regions)|(codes et|codes and) \\p{Nd}+|(threshold: |seuil : |seuil : )\\p{Nd}+");

    private final int least;
    private final List<String> found = new ArrayList<>();

    private Disclosure(int least) {
        this.least = least;
    }

    /**
     * {@return what of the counts below the least can be read or computed, one sentence each; empty for a chart that keeps them}
     *
     * @param whole the data of the same chart without anything hidden
     * @param chart the chart
     * @param page  laid out
     * @param least the smallest count that may be shown
     */
    public static List<String> of(Table whole, ChartSpec chart, Drawing page, int least) {
        if (Protection.PUBLISHED.contains(chart.provenance().analysis())) {
            return List.of();
        }
        var disclosure = new Disclosure(least);
        disclosure.read(whole, chart.data());
        if (chart.data().columns().stream().anyMatch(Disclosure::isCount)) {
            disclosure.words(chart, page);
        }
        disclosure.compute(whole, chart.data());
        return List.copyOf(disclosure.found);
    }

    /** {@return what can be computed of a table in which counts are hidden} */
    public static List<String> of(Table whole, Table table, int least) {
        var disclosure = new Disclosure(least);
        disclosure.read(whole, table);
        disclosure.compute(whole, table);
        return List.copyOf(disclosure.found);
    }

    private boolean isSmall(BigDecimal number) {
        return number != null && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(least)) < 0;
    }

    private static boolean isCount(Column column) {
        return column.kind() == Kind.NUMBER && (COUNTS.contains(column.key()) || column.key().startsWith("column-"));
    }

    private void read(Table whole, Table table) {
        table.columns().stream().filter(Disclosure::isCount).forEach(column -> table.rows().filter(row -> isSmall(table.number(row, column.key())))
                .forEach(row -> found.add("The table tells " + table.cell(row, column.key()) + " in row " + row + ", " + column.key() + ".")));
        var counts = table.columns().stream().filter(Disclosure::isCount).toList();
        for (var row = 0; row < table.size(); row++) {
            var at = row;
            var known = whole.size() != table.size() || counts.stream().anyMatch(column -> whole.has(column.key()) && whole.cell(at, column.key()) != null);
            if (!counts.isEmpty() && known && counts.stream().allMatch(column -> table.cell(at, column.key()) == null) && table.columns().stream()
                    .anyMatch(column -> column.kind() == Kind.NUMBER && !List.of("from", "to", "gain").contains(column.key())
                            && table.cell(at, column.key()) != null)) {
                found.add("The table hides a count and tells what was made of it, in row " + row + ".");
            }
            if (table.has("successes") && table.number(row, "successes") != null && isSmall(table.number(row, "n").subtract(table.number(row, "successes")))) {
                found.add("The table tells how few lack it, in row " + row + ".");
            }
        }
    }

    private void words(ChartSpec chart, Drawing page) {
        var texts = new ArrayList<>(List.of(chart.takeaway(), chart.captions().lecture(), chart.captions().champ(), chart.captions().note(),
                chart.alternative()));
        page.items().forEach(item -> collect(item, texts));
        for (var text : new LinkedHashSet<>(texts)) {
            SMALL.matcher(OTHER.matcher(without(text, chart.data())).replaceAll(" ")).results().filter(number -> isSmall(new BigDecimal(number.group(1)))).findFirst()
                    .ifPresent(number -> found.add("A text tells " + number.group(1) + ": " + text));
        }
    }

    /** The text without the names of what is counted, which may have numbers. */
    private static String without(String text, Table table) {
        var names = new LinkedHashSet<String>();
        table.columns().forEach(column -> {
            names.addAll(List.of(column.label().en(), column.label().fr()));
            if (column.kind() == Kind.LABEL) {
                table.cells(column.key()).stream().filter(Label.class::isInstance).map(Label.class::cast).forEach(label -> names.addAll(List.of(label.en(), label.fr())));
            }
        });
        if (names.stream().anyMatch(name -> name.endsWith(" " + text) || name.endsWith("\u00a0" + text))) {
            return "";
        }
        var left = text;
        for (var name : names.stream().filter(name -> name.length() > 2 && name.chars().anyMatch(Character::isDigit)).sorted().toList().reversed()) {
            left = left.replace(name, " ");
        }
        return left;
    }

    /** The words of the plot and of whatever one points at; numbers of the axes count nothing. */
    private static void collect(Item item, List<String> texts) {
        if (item instanceof Item.Group group && !List.of("axis", "numbers", "legend", "captions").contains(group.role())) {
            texts.add(group.title());
            group.items().forEach(inner -> collect(inner, texts));
        } else if (item instanceof Item.Text text) {
            texts.add(text.text());
        }
    }

    /** Unknown counts, and equations between them. */
    private static final class Unknowns {

        private final List<String> unknown = new ArrayList<>();
        private final Map<Integer, Long> truth = new LinkedHashMap<>();
        private final List<Map<Integer, Integer>> equations = new ArrayList<>();

        int unknown(String name, BigDecimal value) {
            unknown.add(name);
            truth.put(unknown.size() - 1, value.longValue());
            return unknown.size() - 1;
        }
    }

    private void compute(Table whole, Table table) {
        var count = whole.columns().stream().filter(Disclosure::isCount).findFirst();
        if (count.isEmpty() || table.has("n12") || table.has("from") || table.has("one") || table.has("successes")) {
            neighbours(table);
            return;
        }
        if (table.has("period") && table.has("group")) {
            growth(table);
        }
        var categories = whole.columns().stream().takeWhile(column -> !column.equals(count.get()))
                .filter(column -> column.kind() == Kind.LABEL || column.kind() == Kind.TEXT)
                .filter(column -> !column.key().endsWith("Id") && !column.key().equals("key")).limit(2).toList();
        var shown = new LinkedHashMap<List<String>, BigDecimal>();
        table.rows().filter(row -> table.number(row, count.get().key()) != null)
                .forEach(row -> shown.put(names(table, row, categories), table.number(row, count.get().key())));
        var system = new Unknowns();
        var lines = new LinkedHashMap<String, List<Integer>>();
        var totals = new LinkedHashMap<String, BigDecimal>();
        var members = new LinkedHashMap<String, Integer>();
        var known = new LinkedHashMap<String, BigDecimal>();
        for (var row = 0; row < whole.size(); row++) {
            var names = names(whole, row, categories);
            var value = whole.number(row, count.get().key());
            if (value == null || joined(shown, names)) {
                continue;
            }
            var place = shown.containsKey(names) ? -1 : system.unknown(String.join(", ", names), value);
            for (var line : categories.size() < 2 ? List.of("all") : List.of("row " + names.get(0), "column " + names.get(1))) {
                totals.merge(line, value, BigDecimal::add);
                members.merge(line, 1, Integer::sum);
                if (place < 0) {
                    known.merge(line, value, BigDecimal::add);
                } else {
                    lines.computeIfAbsent(line, any -> new ArrayList<>()).add(place);
                }
            }
        }
        // whoever reads knows the totals of rows and columns from other tables, where those hide what is small
        var untold = untold(totals);
        lines.forEach((line, places) -> {
            if (!untold.contains(line) && members.get(line) > 1 && addsUp(whole, line)) {
                system.equations.add(equation(places));
                if (known.getOrDefault(line, BigDecimal.ZERO).signum() > 0 && totals.get(line).subtract(known.get(line)).intValue() == places.size()) {
                    found.add("All that is hidden in " + line + " must be 1.");
                }
                var rest = totals.get(line).subtract(known.getOrDefault(line, BigDecimal.ZERO));
                if (isSmall(rest)) {
                    found.add("What is hidden in " + line + " is " + rest + " together.");
                }
            }
        });
        solve(system);
    }

    /** The totals that a table of totals hides: small ones, and the next ones with them. */
    private Set<String> untold(Map<String, BigDecimal> totals) {
        var untold = new LinkedHashSet<String>();
        for (var side : List.of("row ", "column ", "all")) {
            var sum = BigDecimal.ZERO;
            var hidden = 0;
            for (var line : totals.keySet().stream().filter(name -> name.startsWith(side)).filter(name -> totals.get(name).signum() > 0)
                    .sorted(Comparator.comparing(totals::get)).toList()) {
                if (isSmall(totals.get(line)) || hidden == 1 || isSmall(sum)) {
                    untold.add(line);
                    sum = sum.add(totals.get(line));
                    hidden++;
                }
            }
        }
        return untold;
    }

    /** States of many periods and ways out of a state have totals by row alone. */
    private static boolean addsUp(Table table, String line) {
        return !line.startsWith("column ") || !(table.has("period") || table.key().equals("transitions"));
    }

    private static Map<Integer, Integer> equation(List<Integer> places) {
        var equation = new LinkedHashMap<Integer, Integer>();
        places.forEach(place -> equation.put(place, 1));
        return equation;
    }

    /** Values that are taken together under a name of their own. */
    private static boolean joined(Map<List<String>, BigDecimal> shown, List<String> names) {
        return shown.keySet().stream().anyMatch(other -> other.size() == names.size() && other.getFirst().equals(names.getFirst()) && !other.equals(names)
                && Arrays.asList(other.getLast().split(" or ")).contains(names.getLast()));
    }

    private static List<String> names(Table table, int row, List<Column> categories) {
        return categories.stream().map(column -> table.cell(row, column.key()) instanceof Label label ? label.en()
                : String.valueOf(table.cell(row, column.key()))).toList();
    }

    /** What stands beside each other in order: bins, and the two sides of a share. */
    private void neighbours(Table table) {
        if (table.has("n12")) {
            table.rows().filter(row -> table.number(row, "n12") != null).forEach(row -> Stream.of("n1", "n2")
                    .filter(side -> table.number(row, side) != null && isSmall(table.number(row, side).subtract(table.number(row, "n12"))))
                    .forEach(side -> found.add("How few have " + side + " alone can be computed in row " + row + ".")));
        }
    }

    /** Of numbers that grow, how much they grow is a count, too. */
    private void growth(Table table) {
        var before = new LinkedHashMap<String, BigDecimal>();
        table.rows().filter(row -> table.number(row, "count") != null).forEach(row -> {
            var group = names(table, row, table.columns().stream().filter(column -> column.key().equals("group")).toList()).getFirst();
            var grown = table.number(row, "count").subtract(before.getOrDefault(group, BigDecimal.ZERO));
            if (isSmall(grown)) {
                found.add(group + " grows by " + grown + " in row " + row + ".");
            }
            before.put(group, table.number(row, "count"));
        });
    }

    /** Gauss and Jordan: what has one solution is known. */
    private void solve(Unknowns system) {
        var size = system.unknown.size();
        var matrix = system.equations.stream().map(equation -> {
            var line = new double[size];
            equation.forEach((place, factor) -> line[place] = factor);
            return line;
        }).toArray(double[][]::new);
        var pivots = 0;
        for (var column = 0; column < size && pivots < matrix.length; column++) {
            var pivot = pivots;
            for (var row = pivots; row < matrix.length; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            if (Math.abs(matrix[pivot][column]) < 1e-9) {
                continue;
            }
            var swapped = matrix[pivots];
            matrix[pivots] = matrix[pivot];
            matrix[pivot] = swapped;
            var by = matrix[pivots][column];
            for (var at = 0; at < size; at++) {
                matrix[pivots][at] /= by;
            }
            for (var row = 0; row < matrix.length; row++) {
                var factor = matrix[row][column];
                if (row != pivots && Math.abs(factor) > 1e-12) {
                    for (var at = 0; at < size; at++) {
                        matrix[row][at] -= factor * matrix[pivots][at];
                    }
                }
            }
            pivots++;
        }
        for (var row = 0; row < pivots; row++) {
            var alone = -1;
            var others = 0;
            for (var at = 0; at < size; at++) {
                if (Math.abs(matrix[row][at]) > 1e-9) {
                    alone = alone < 0 ? at : alone;
                    others++;
                }
            }
            if (others == 1 && isSmall(BigDecimal.valueOf(system.truth.get(alone)))) {
                found.add("“" + system.unknown.get(alone) + "” can be computed: " + system.truth.get(alone) + ".");
            }
        }
    }
}
