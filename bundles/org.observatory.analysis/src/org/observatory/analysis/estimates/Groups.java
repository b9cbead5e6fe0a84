// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;

/**
 * Individuals in groups: by the values of a column, or by the years of one of dates, so many years together.
 *
 * @param names what the groups are called, in their own order or that of the alphabet, or in that of time
 * @param years the first year of each; null where no dates make the groups
 * @param of    the number of the group of each row; -1 where its value is missing
 */
record Groups(List<Label> names, List<Integer> years, int[] of) {

    private static final Label ALL = new Label("all", "ensemble");

    /** The heading of a column of groups: the variable that makes them. */
    static Label heading(Optional<Column> by) {
        return by.map(Column::label).orElse(new Label("Group", "Groupe"));
    }

    /** Everyone in one group. */
    static Groups one(Table table) {
        return new Groups(List.of(ALL), null, new int[table.size()]);
    }

    /** By a column: each value a group, or each period of so many years where it holds dates. */
    static Groups by(Variables variables, Column column, int years) {
        var dated = dated(variables.table(), column);
        return dated ? inTime(variables.table(), column, years) : byValue(variables, column);
    }

    /** Whether a column holds dates, and nothing but dates. */
    static boolean dated(Table table, Column column) {
        if (column.kind() == Kind.DATE) {
            return true;
        }
        var texts = table.cells(column.key()).stream().filter(Objects::nonNull).toList();
        return column.kind() == Kind.TEXT && !texts.isEmpty() && texts.stream().allMatch(text -> year(text) != null);
    }

    private static Integer year(Object cell) {
        try {
            return PartialDate.parse(cell.toString()).year();
        } catch (IllegalArgumentException noDate) {
            return null;
        }
    }

    private static Groups byValue(Variables variables, Column column) {
        var coded = variables.coded(column);
        return new Groups(coded.words(), null, coded.codes());
    }

    private static Groups inTime(Table table, Column column, int years) {
        var firsts = table.rows().map(row -> {
            var cell = table.cell(row, column.key());
            var year = cell == null ? null : year(cell);
            return year == null ? Integer.MIN_VALUE : Math.floorDiv(year, years) * years;
        }).toArray();
        var known = Arrays.stream(firsts).filter(year -> year != Integer.MIN_VALUE).sorted().distinct().boxed().toList();
        var of = Arrays.stream(firsts).map(year -> known.indexOf(year)).toArray();
        return new Groups(known.stream().map(year -> period(year, years)).toList(), known, of);
    }

    /** « 2012 », « 2012–2014 ». */
    static Label period(int year, int years) {
        return Label.same(years == 1 ? String.valueOf(year) : year + "–" + (year + years - 1));
    }

    int size() {
        return names.size();
    }

    /** The rows of a group. */
    IntStream rows(int group) {
        return IntStream.range(0, of.length).filter(row -> of[row] == group);
    }

    /** How many rows have no group. */
    long left() {
        return Arrays.stream(of).filter(group -> group < 0).count();
    }
}
