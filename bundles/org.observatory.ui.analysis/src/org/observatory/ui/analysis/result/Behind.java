// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Coding;
import org.observatory.project.ProjectContent;

/** What stands behind a cell of a result: the passages it counted, or other elements such as cases. */
public sealed interface Behind {

    /**
     * Passages.
     *
     * @param codings the identities of their codings, in the order of the cell
     * @param origin  what the cell is called
     */
    record Passages(Set<String> codings, String origin) implements Behind {
    }

    /**
     * Other elements.
     *
     * @param elements one or more
     * @param origin   what the cell is called
     */
    record Elements(List<EObject> elements, String origin) implements Behind {
    }

    /**
     * Nothing that can be shown.
     *
     * @param origin what the cell is called
     */
    record Nothing(String origin) implements Behind {
    }

    /**
     * {@return what stands behind a cell} A cell whose own keys name nothing, as that of a total, stands for all that the
     * cells of its row stand for.
     *
     * @param content the project the result is of, as it is now
     * @param table   the table
     * @param row     the row
     * @param column  the key of the column
     */
    static Behind of(ProjectContent content, ResultTable table, int row, String column) {
        var heading = table.table().columns().stream().filter(one -> one.key().equals(column)).findFirst();
        var own = table.table().cellKey(row, column);
        var name = table.name(row);
        var origin = own.equals(table.table().rowKey(row)) || heading.isEmpty() ? name
                : name + " × " + heading.get().label().in(table.language());
        var elements = new Found(content);
        elements.add(own);
        if (elements.isEmpty()) {
            table.table().columns().forEach(other -> elements.add(table.table().cellKey(row, other.key())));
        }
        return elements.behind(origin);
    }

    /** Elements by their identities; each once. */
    final class Found {

        private final ProjectContent content;
        private final Set<String> codings = new LinkedHashSet<>();
        private final Set<EObject> elements = new LinkedHashSet<>();

        private Found(ProjectContent content) {
            this.content = content;
        }

        private void add(String keys) {
            Stream.of(keys.strip().split(" +")).filter(key -> !key.isEmpty()).distinct().forEach(key -> content.find(key).ifPresent(element -> {
                if (element instanceof Coding) {
                    codings.add(key);
                } else {
                    elements.add(element);
                }
            }));
        }

        private boolean isEmpty() {
            return codings.isEmpty() && elements.isEmpty();
        }

        private Behind behind(String origin) {
            return !codings.isEmpty() ? new Passages(codings, origin)
                    : !elements.isEmpty() ? new Elements(new ArrayList<>(elements), origin) : new Nothing(origin);
        }
    }
}
