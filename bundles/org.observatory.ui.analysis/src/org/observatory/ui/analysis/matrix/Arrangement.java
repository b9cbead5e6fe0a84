// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.util.HashSet;
import java.util.Set;

/**
 * How somebody wants to see a matrix.
 *
 * @param rows    how the rows are arranged
 * @param columns how the columns are
 * @param totals  whether totals are shown, where there are some
 * @param empty   whether rows and columns that hold nothing are shown
 * @param words   words that the names of rows must have; empty text for all rows
 */
public record Arrangement(Axis rows, Axis columns, boolean totals, boolean empty, String words) {

    /** As the matrix is, with totals, without what holds nothing. */
    public static final Arrangement PLAIN = new Arrangement(Axis.PLAIN, Axis.PLAIN, true, false, "");

    /** By what is sorted. */
    public enum By {
        /** As the matrix is. */
        GIVEN,
        /** By name. */
        NAME,
        /** By total, or by base where there are no totals. */
        TOTAL,
        /** By the numbers in one row or column. */
        LINE
    }

    /**
     * An order.
     *
     * @param by   by what
     * @param line the {@link Arranged.Line#id} of the row or column, for {@link By#LINE}; else empty text
     * @param down whether the greatest, or the last of the alphabet, comes first
     */
    public record Order(By by, String line, boolean down) {

        /** As the matrix is. */
        public static final Order GIVEN = new Order(By.GIVEN, "", false);

        /** {@return the order after somebody asked again for the same: the greatest first, the smallest first, then none} */
        public Order next(By wanted, String of) {
            var first = wanted != By.NAME;
            return by != wanted || !line.equals(of) ? new Order(wanted, of, first) : down == first ? new Order(wanted, of, !first) : GIVEN;
        }
    }

    /**
     * How rows, or columns, are arranged.
     *
     * @param order    their order, and that of their groups
     * @param grouping their groups; null for none
     * @param shut     the {@link Arranged.Line#id} of the groups of which only the sum is shown
     */
    public record Axis(Order order, Grouping grouping, Set<String> shut) {

        /** As the matrix is. */
        public static final Axis PLAIN = new Axis(Order.GIVEN, null, Set.of());

        /** The set is copied. */
        public Axis {
            shut = Set.copyOf(shut);
        }

        Axis with(Order other) {
            return new Axis(other, grouping, shut);
        }

        Axis by(Grouping other) {
            return new Axis(order, other, Set.of());
        }

        Axis toggled(String group) {
            var other = new HashSet<>(shut);
            if (!other.remove(group)) {
                other.add(group);
            }
            return new Axis(order, grouping, other);
        }
    }

    Arrangement rows(Axis other) {
        return new Arrangement(other, columns, totals, empty, words);
    }

    Arrangement columns(Axis other) {
        return new Arrangement(rows, other, totals, empty, words);
    }

    Arrangement totals(boolean shown) {
        return new Arrangement(rows, columns, shown, empty, words);
    }

    Arrangement empty(boolean shown) {
        return new Arrangement(rows, columns, totals, shown, words);
    }

    Arrangement words(String wanted) {
        return new Arrangement(rows, columns, totals, empty, wanted);
    }
}
