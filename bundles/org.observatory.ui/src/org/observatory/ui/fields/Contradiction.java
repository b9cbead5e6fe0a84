// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.List;

import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Statement;

/**
 * A point on which documents contradict each other, as it is shown: what each side says beside the other.
 *
 * @param disagreement the point
 * @param title        its name, after that of the element it is about
 * @param reason       why one side was retained; empty text when nobody said
 * @param sides        the sides, in the order they were entered
 */
public record Contradiction(Disagreement disagreement, String title, String reason, List<Side> sides) {

    /**
     * What one side says.
     *
     * @param statement the statement
     * @param value     what it says
     * @param sources   where it says so: a document and the place in it, each
     * @param retained  whether it is the one that the workbench uses
     */
    public record Side(Statement statement, String value, List<String> sources, boolean retained) {
    }

    /** {@return a disagreement as it is shown in one language} */
    public static Contradiction of(Disagreement disagreement, ObservatoryLabels labels) {
        var sides = disagreement.getStatements().stream().map(statement -> new Side(statement, labels.statement(statement),
                statement.getSources().stream().map(labels::source).toList(), statement.isRetained())).toList();
        return new Contradiction(disagreement, labels.name(disagreement), labels.description(disagreement), sides);
    }
}
