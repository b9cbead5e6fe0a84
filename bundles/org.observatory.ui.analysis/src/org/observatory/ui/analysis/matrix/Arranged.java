// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.ui.analysis.matrix.Arrangement.Axis;
import org.observatory.ui.analysis.matrix.Arrangement.By;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.texts.SearchWords;

/** A matrix as somebody wants to see it: which lines it has across and down, and what stands where they meet. */
public final class Arranged {

    private static final Label TOTAL = Label.same("Total");
    private static final Label NO_GROUP = new Label("(no group)", "(sans groupe)");

    /** What a line is. */
    public enum Kind {
        /** All rows, or all columns. */
        TOTAL,
        /** A group of them. */
        GROUP,
        /** One of them. */
        SIDE
    }

    /**
     * A line across or down.
     *
     * @param kind   what it is
     * @param id     tells it from the others of its direction
     * @param name   as people read it
     * @param places the rows or columns it stands for, in ascending order
     * @param inside whether it stands in a group
     * @param shut   whether it is a group of which only the sum is shown
     */
    public record Line(Kind kind, String id, Label name, int[] places, boolean inside, boolean shut) {

        /** {@return the row or column it is} @throws IllegalStateException if it is none */
        public int place() {
            if (kind != Kind.SIDE) {
                throw new IllegalStateException(id);
            }
            return places[0];
        }
    }

    private final Matrix matrix;
    private final Arrangement arrangement;
    private final Language language;
    private final List<Line> rows;
    private final List<Line> columns;
    /** Sums that were asked for, by row and column. */
    private final Map<Long, Optional<BigDecimal>> sums = new ConcurrentHashMap<>();

    /** Arranges a matrix. */
    public Arranged(Matrix matrix, Arrangement arrangement, Language language) {
        this.matrix = matrix;
        this.arrangement = arrangement;
        this.language = language;
        rows = lines(matrix.rows(), arrangement.rows(), matrix::isRowUsed, true);
        columns = lines(matrix.columns(), arrangement.columns(), matrix::isColumnUsed, false);
    }

    /** {@return the matrix} */
    public Matrix matrix() {
        return matrix;
    }

    /** {@return how it is arranged} */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** {@return the lines across, from above} */
    public List<Line> rows() {
        return rows;
    }

    /** {@return the lines down, from the left} */
    public List<Line> columns() {
        return columns;
    }

    /** {@return the number where a row and a column meet; null where nothing was counted, or it is not told} */
    public BigDecimal value(int row, int column) {
        var across = rows.get(row);
        var down = columns.get(column);
        return across.kind() == Kind.SIDE && down.kind() == Kind.SIDE ? matrix.value(across.place(), down.place())
                : sums.computeIfAbsent((long) row * columns.size() + column,
                        any -> Optional.ofNullable(matrix.sum(across.places(), down.places()))).orElse(null);
    }

    /** {@return whether a cell is one of the matrix itself, and not a sum} */
    public boolean isCell(int row, int column) {
        return rows.get(row).kind() == Kind.SIDE && columns.get(column).kind() == Kind.SIDE;
    }

    /** {@return the keys of what is counted where a row and a column meet, joined by spaces} */
    public String keys(int row, int column) {
        return matrix.keys(rows.get(row).places(), columns.get(column).places());
    }

    /** {@return the keys of what is counted where several rows and columns meet, each once} */
    Set<String> keySet(int[] ofRows, int[] ofColumns) {
        return matrix.keySet(places(rows, ofRows), places(columns, ofColumns));
    }

    private static int[] places(List<Line> lines, int[] some) {
        return IntStream.of(some).flatMap(line -> IntStream.of(lines.get(line).places())).distinct().sorted().toArray();
    }

    private List<Line> lines(List<Side> sides, Axis axis, IntPredicate used, boolean across) {
        var words = new SearchWords(across ? arrangement.words() : "");
        var kept = IntStream.range(0, sides.size()).filter(at -> (arrangement.empty() || used.test(at))
                && (words.isEmpty() || words.matchPlain(SearchWords.plain(sides.get(at).name().in(language)))))
                .mapToObj(at -> new Line(Kind.SIDE, "side " + sides.get(at).key(), sides.get(at).name(), new int[] { at },
                        axis.grouping() != null, false)).toList();
        var lines = new ArrayList<Line>();
        if (arrangement.totals() && matrix.hasTotals() && !kept.isEmpty()) {
            lines.add(new Line(Kind.TOTAL, "total", TOTAL, IntStream.range(0, sides.size()).toArray(), false, false));
        }
        if (axis.grouping() == null) {
            lines.addAll(sorted(kept, sides, axis, across));
            return List.copyOf(lines);
        }
        var members = new LinkedHashMap<Label, List<Line>>();
        kept.forEach(line -> members.computeIfAbsent(axis.grouping().of().getOrDefault(sides.get(line.place()).key(), NO_GROUP),
                any -> new ArrayList<>()).add(line));
        var groups = members.entrySet().stream().filter(group -> group.getKey() != NO_GROUP)
                .map(group -> group(group.getKey(), group.getValue(), axis)).toList();
        sorted(groups, sides, axis, across).forEach(group -> add(lines, group, members.get(group.name()), sides, axis, across));
        if (members.containsKey(NO_GROUP)) {
            add(lines, group(NO_GROUP, members.get(NO_GROUP), axis), members.get(NO_GROUP), sides, axis, across);
        }
        return List.copyOf(lines);
    }

    private static Line group(Label name, List<Line> members, Axis axis) {
        var id = "group " + name.en();
        return new Line(Kind.GROUP, id, name, members.stream().mapToInt(Line::place).sorted().toArray(), false, axis.shut().contains(id));
    }

    private void add(List<Line> lines, Line group, List<Line> members, List<Side> sides, Axis axis, boolean across) {
        lines.add(group);
        if (!group.shut()) {
            lines.addAll(sorted(members, sides, axis, across));
        }
    }

    private List<Line> sorted(List<Line> lines, List<Side> sides, Axis axis, boolean across) {
        var order = axis.order();
        if (order.by() == By.GIVEN) {
            return lines;
        }
        Comparator<Line> byName = Comparator.comparing(line -> GridRows.sortKey(line.name().in(language)));
        if (order.by() == By.NAME) {
            return lines.stream().sorted(order.down() ? byName.reversed() : byName).toList();
        }
        var numbers = new HashMap<String, BigDecimal>();
        Function<Line, BigDecimal> number = order.by() == By.TOTAL ? line -> total(line, sides, across) : number(order.line(), across);
        lines.forEach(line -> numbers.put(line.id(), number.apply(line)));
        Comparator<BigDecimal> size = order.down() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return lines.stream().sorted(Comparator.comparing((Line line) -> numbers.get(line.id()), Comparator.nullsLast(size))
                .thenComparing(byName)).toList();
    }

    private BigDecimal total(Line line, List<Side> sides, boolean across) {
        var all = IntStream.range(0, (across ? matrix.columns() : matrix.rows()).size()).toArray();
        var total = across ? matrix.sum(line.places(), all) : matrix.sum(all, line.places());
        return total == null && line.kind() == Kind.SIDE ? sides.get(line.place()).base() : total;
    }

    /** The number of a line where it meets a given one of the other direction. */
    private Function<Line, BigDecimal> number(String other, boolean across) {
        var sides = across ? matrix.columns() : matrix.rows();
        var grouping = (across ? arrangement.columns() : arrangement.rows()).grouping();
        var places = IntStream.range(0, sides.size()).filter(at -> other.equals("total") || other.equals("side " + sides.get(at).key())
                || grouping != null && other.equals("group " + grouping.of().getOrDefault(sides.get(at).key(), NO_GROUP).en())).toArray();
        return line -> places.length == 0 ? null : across ? matrix.sum(line.places(), places) : matrix.sum(places, line.places());
    }
}
