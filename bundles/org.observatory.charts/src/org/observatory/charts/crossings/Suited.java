// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.util.HashSet;
import java.util.List;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Variables;

/** Attributes of cases, or columns of a file, that suit a chart when nobody has chosen any. */
public final class Suited {

    private Suited() {
    }

    /** The keys of those that sort into two values or more, but not more than {@code most}, in their order. */
    public static List<String> attributes(Input input, int most) {
        if (!Variables.isIn(input)) {
            return List.of();
        }
        try {
            var variables = Variables.of(input);
            var project = !input.has(Input.DATA);
            return variables.sorting().stream().filter(column -> !project || column.key().startsWith("attribute:"))
                    .filter(column -> new HashSet<>(variables.table().cells(column.key())).size() <= most + 1)
                    .map(Column::key).toList();
        } catch (AnalysisException none) {
            return List.of();
        }
    }
}
