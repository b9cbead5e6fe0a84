// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.observatory.ui.analysis.matrix.Arranged.Kind;
import org.observatory.ui.analysis.matrix.Arranged.Line;
import org.observatory.ui.links.KeyIndex;

/**
 * The cells of a matrix that count what is selected in another part of the window, and the rows and columns that are selected there
 * themselves. Immutable.
 */
final class Linked {

    private static final Linked NOTHING = new Linked();

    private final Map<Integer, BitSet> cells = new HashMap<>();
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();

    private Linked() {
    }

    /** {@return nothing} */
    static Linked nothing() {
        return NOTHING;
    }

    /**
     * {@return what of a matrix is selected}
     *
     * @param index that of the matrix
     * @param keys  what is selected
     */
    static Linked of(Matrix matrix, KeyIndex index, Set<String> keys) {
        var linked = new Linked();
        matrix.place(index.sharing(keys), (row, column) -> linked.cells.computeIfAbsent(row, any -> new BitSet()).set(column));
        select(matrix.rows(), keys, linked.rows);
        select(matrix.columns(), keys, linked.columns);
        return linked;
    }

    private static void select(List<Side> sides, Set<String> keys, BitSet to) {
        IntStream.range(0, sides.size()).filter(at -> keys.contains(sides.get(at).key())).forEach(to::set);
    }

    /** {@return how many cells are marked, sums apart} */
    int size() {
        return cells.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    /** {@return whether nothing is marked} */
    boolean isEmpty() {
        return cells.isEmpty() && rows.isEmpty() && columns.isEmpty();
    }

    /** {@return whether a cell is marked; that of a group shut, if one of the group is} */
    boolean isMarked(Line across, Line down) {
        return shows(across) && shows(down) && IntStream.of(across.places()).mapToObj(cells::get)
                .anyMatch(row -> row != null && IntStream.of(down.places()).anyMatch(row::get));
    }

    private static boolean shows(Line line) {
        return line.kind() == Kind.SIDE || line.shut();
    }

    /** {@return whether a row is selected itself} */
    boolean isRow(Line line) {
        return line.kind() == Kind.SIDE && rows.get(line.place());
    }

    /** {@return whether a column is selected itself} */
    boolean isColumn(Line line) {
        return line.kind() == Kind.SIDE && columns.get(line.place());
    }

    /** {@return the first marked cell as it is shown, as row and column; the heading of a marked row or column stands for its first cell} */
    Optional<int[]> first(Arranged shown) {
        for (var row = 0; row < shown.rows().size() && !isEmpty(); row++) {
            for (var column = 0; column < shown.columns().size(); column++) {
                var across = shown.rows().get(row);
                var down = shown.columns().get(column);
                if (isMarked(across, down) || cells.isEmpty() && (isRow(across) || isColumn(down))) {
                    return Optional.of(new int[] { row, column });
                }
            }
        }
        return Optional.empty();
    }
}
