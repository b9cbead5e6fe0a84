// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.cases;

import static org.observatory.model.coding.CodingPackage.Literals.CASE;
import static org.observatory.model.coding.CodingPackage.Literals.CASE__TRAJECTORIES;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.ui.editors.timeline.TimelinePart;
import org.observatory.ui.elements.PartsPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;

/** The trajectories that a case shares: as a timeline, as a table of their steps, and as a list to link and unlink. */
final class CaseTrajectoriesPage extends PartsPage {

    private final Case one;
    private TimelinePart timeline;

    CaseTrajectoriesPage(ProjectEditor editor, String title) {
        super(editor, "trajectories", title);
        one = (Case) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        timeline = add(new TimelinePart(shared, body, one::getTrajectories));
        timeline.onChoice(step -> owner().selection().select(selected()));
        add(new ElementForm(shared.with(new DataBindingContext()), body, one, FormPlan.of(CASE).only(CASE__TRAJECTORIES)));
    }

    @Override
    protected EObject selected() {
        return timeline == null ? one : timeline.chosen().<EObject>map(step -> step).orElse(one);
    }

    @Override
    public boolean reveals(EObject element) {
        return element instanceof Trajectory || element instanceof Step;
    }
}
