// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;

/**
 * A way to put rows or columns into groups.
 *
 * @param name what it is called
 * @param of   the group of a row or column, by its key; what is not in it belongs to none
 */
public record Grouping(Label name, Map<String, Label> of) {

    private static final Label ABOVE = new Label("code above", "code au-dessus");
    private static final int MOST_GROUPS = 40;

    /** The groups are copied. */
    public Grouping {
        of = Map.copyOf(of);
    }

    /**
     * {@return codes by the code that stands above them} A code with others below it belongs to its own group; one that has
     * neither belongs to none.
     *
     * @param codes the table of codes of a project: name, parentId
     * @param key   the key in the matrix of a code, by its identity
     */
    public static List<Grouping> byCodeAbove(Table codes, UnaryOperator<String> key) {
        var names = new HashMap<String, Label>();
        var parents = new HashMap<String, String>();
        codes.rows().forEach(row -> {
            names.put(codes.rowKey(row), codes.label(row, "name"));
            if (codes.text(row, "parentId") != null) {
                parents.put(codes.rowKey(row), codes.text(row, "parentId"));
            }
        });
        var above = new HashSet<>(parents.values());
        var of = new HashMap<String, Label>();
        names.keySet().forEach(code -> {
            var group = names.get(parents.getOrDefault(code, above.contains(code) ? code : ""));
            if (group != null && key.apply(code) != null) {
                of.put(key.apply(code), group);
            }
        });
        return of.isEmpty() ? List.of() : List.of(new Grouping(ABOVE, of));
    }

    /** {@return individuals by each attribute that sorts them into two groups or more, but not into very many} */
    public static List<Grouping> byAttributes(Variables variables) {
        var all = new ArrayList<Grouping>();
        for (var column : variables.sorting()) {
            var of = new HashMap<String, Label>();
            for (var row = 0; row < variables.table().size(); row++) {
                var value = variables.value(row, column);
                if (value != null) {
                    of.put(variables.table().rowKey(row), value);
                }
            }
            var groups = new HashSet<>(of.values()).size();
            if (groups > 1 && groups <= MOST_GROUPS && groups < of.size()) {
                all.add(new Grouping(column.label(), of));
            }
        }
        return all;
    }
}
