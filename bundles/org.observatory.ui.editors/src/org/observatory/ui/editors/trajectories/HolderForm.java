// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.trajectories;

import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY__ORGANISATION;
import static org.observatory.model.coding.CodingPackage.Literals.TRAJECTORY__TERRITORY;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Trajectory;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPart;
import org.observatory.ui.fields.FormPlan;

/** The facts of a trajectory; of territory and organisation only the one that its holder is, or that is entered all the same. */
final class HolderForm implements FormPart {

    private final FieldContext context;
    private final Composite place;
    private final Trajectory trajectory;
    private ElementForm form;
    private FormPlan shown;

    HolderForm(FieldContext context, Composite place, Trajectory trajectory) {
        this.context = context;
        this.place = column(place);
        this.trajectory = trajectory;
        refresh();
    }

    static Composite column(Composite place) {
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(place);
        return place;
    }

    @Override
    public void refresh() {
        var plan = FormPlan.of(TRAJECTORY).factsOnly();
        if (trajectory.getKind() != HolderKind.TERRITORY && trajectory.getTerritory() == null) {
            plan = plan.without(TRAJECTORY__TERRITORY);
        }
        if (trajectory.getKind() != HolderKind.ORGANISATION && trajectory.getOrganisation() == null) {
            plan = plan.without(TRAJECTORY__ORGANISATION);
        }
        if (plan.equals(shown)) {
            form.refresh();
            return;
        }
        shown = plan;
        if (form == null) {
            rebuild();
        } else {
            place.getDisplay().asyncExec(this::rebuild);
        }
    }

    /** Not while a field of the former form is telling of its change. */
    private void rebuild() {
        if (place.isDisposed()) {
            return;
        }
        var hadFocus = form != null && holdsFocus();
        dispose();
        form = new ElementForm(context.with(new DataBindingContext()), place, trajectory, shown);
        place.requestLayout();
        context.reflow().run();
        if (hadFocus) {
            form.setFocus();
        }
    }

    private boolean holdsFocus() {
        for (var at = place.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void settle() {
        form.settle();
    }

    @Override
    public boolean setFocus() {
        return form.setFocus();
    }

    @Override
    public void dispose() {
        if (form != null) {
            form.dispose();
        }
    }
}
