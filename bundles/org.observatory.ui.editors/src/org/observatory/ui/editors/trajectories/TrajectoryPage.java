// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.trajectories;

import static org.observatory.model.coding.CodingPackage.Literals.CASE__TRAJECTORIES;
import static org.observatory.model.coding.CodingPackage.Literals.STEP;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY__ORGANISATION;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY__STEPS;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY__TERRITORY;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.ui.editors.texts.Texts;
import org.observatory.ui.editors.timeline.TimelinePart;
import org.observatory.ui.elements.PartsPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;
import org.observatory.ui.fields.InverseSection;
import org.observatory.ui.fields.SelectedForms;

/** Whose trajectory it is and of which states, its steps in time, the form of the step chosen, and its cases. */
final class TrajectoryPage extends PartsPage {

    private final Trajectory trajectory;
    private TimelinePart timeline;
    private SelectedForms chosen;

    TrajectoryPage(ProjectEditor editor, String title) {
        super(editor, "trajectory", title);
        trajectory = (Trajectory) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var plan = FormPlan.of(TRAJECTORY);
        add(new HolderForm(shared, shared.toolkit().createComposite(body), trajectory));
        timeline = add(new TimelinePart(shared, body, () -> List.of(trajectory)));
        var place = HolderForm.column(shared.toolkit().createComposite(body));
        chosen = add(new SelectedForms(shared, place, (own, step) -> List.of(new ElementForm(own, place, step, FormPlan.of(STEP)))));
        timeline.onChoice(step -> {
            chosen.show(step == null ? List.of() : List.of(step));
            owner().selection().select(selected());
        });
        add(new InverseSection(shared, body, trajectory, CASE__TRAJECTORIES,
                new Texts(shared.labels().language()).get("trajectory.cases")));
        add(new ElementForm(shared.with(new DataBindingContext()), body, trajectory,
                plan.without(TRAJECTORY__STEPS, TRAJECTORY__TERRITORY, TRAJECTORY__ORGANISATION).withoutFacts()));
    }

    @Override
    protected void update() {
        super.update();
        chosen.show(timeline.chosen().map(List::of).orElse(List.of()));
    }

    @Override
    protected EObject selected() {
        return timeline == null ? trajectory : timeline.chosen().<EObject>map(step -> step).orElse(trajectory);
    }

    @Override
    public void reveal(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Step) {
                super.reveal(at);
            }
        }
        super.reveal(element);
    }
}
