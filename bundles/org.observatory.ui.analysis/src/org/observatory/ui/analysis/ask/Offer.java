// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.util.List;
import java.util.Map;

import org.observatory.analysis.Column;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Variables;

/**
 * What can be chosen for an analysis of a project.
 *
 * @param parameters what can be chosen: of the project first, then what the analysis declares
 * @param variables  the columns that can be named; null where there is no table of individuals
 * @param lists      what is offered where several can be named, by the name of the parameter: values with their names
 * @param readable   whether the project has what the analysis reads
 */
public record Offer(List<Parameter<?>> parameters, Variables variables, Map<String, Map<String, Label>> lists, boolean readable) {

    private static final String STATE = ":state";
    private static final String IDENTITIES = "Id";

    /** Nothing at all. */
    public static final Offer NONE = new Offer(List.of(), null, Map.of(), false);

    /** The lists are copied. */
    public Offer {
        parameters = List.copyOf(parameters);
        lists = Map.copyOf(lists);
    }

    /**
     * {@return the columns that can be named}
     *
     * @param sorting whether only those that sort individuals are meant
     */
    public List<Column> columns(boolean sorting) {
        return variables == null ? List.of() : sorting ? variables.sorting() : variables.table().columns().stream()
                .filter(column -> !column.key().endsWith(STATE) && !column.key().endsWith(IDENTITIES)).toList();
    }
}
