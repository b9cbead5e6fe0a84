// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the view of points to check; each hands over to the view. */
public final class ProblemHandlers {

    private ProblemHandlers() {
    }

    /** Offers the ways to mend the points selected. */
    public static final class OfferFixes extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
                view.offerFixes();
            }
            return null;
        }
    }

    /** Copies the points selected. */
    public static final class Copy extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
                view.copySelected();
            }
            return null;
        }
    }
}
