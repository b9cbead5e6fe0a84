// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.Case;

/** Which rows of the table a step of the history touched. */
final class ChangedCases {

    private ChangedCases() {
    }

    /**
     * The cases that a step touched.
     *
     * @param step the step that was done, undone or redone last
     * @return the cases; empty when something else was touched, too, such as a category, so that any cell may have changed
     */
    static Optional<List<Case>> of(Command step) {
        if (step == null || step.getAffectedObjects().isEmpty()) {
            return Optional.empty();
        }
        var cases = new ArrayList<Case>();
        for (var affected : step.getAffectedObjects()) {
            if (!(affected instanceof EObject element) || !(EcoreUtil.getRootContainer(element) instanceof Case one)) {
                return Optional.empty();
            }
            cases.add(one);
        }
        return Optional.of(List.copyOf(cases));
    }
}
