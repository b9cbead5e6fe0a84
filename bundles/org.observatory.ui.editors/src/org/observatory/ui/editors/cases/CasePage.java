// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.cases;

import static org.observatory.model.coding.CodingPackage.Literals.CASE;
import static org.observatory.model.coding.CodingPackage.Literals.CASE__ACTORS;
import static org.observatory.model.coding.CodingPackage.Literals.CASE__DOCUMENTS;
import static org.observatory.model.coding.CodingPackage.Literals.CASE__PROGRAMMES;
import static org.observatory.model.coding.CodingPackage.Literals.CASE__TERRITORIES;
import static org.observatory.model.coding.CodingPackage.Literals.CASE__TRAJECTORIES;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.ui.elements.PartsPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.fields.AttributePlan;
import org.observatory.ui.fields.AttributeSection;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;

/** What describes a case: its names and dates, the attributes of the study, its documents, who takes part and where. */
final class CasePage extends PartsPage {

    private final Case one;

    CasePage(ProjectEditor editor, String title) {
        super(editor, "case", title);
        one = (Case) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var plan = FormPlan.of(CASE);
        var content = owner().input().project().content();
        form(shared, body, plan.factsOnly());
        later(body, () -> add(new AttributeSection(shared, body, one, () -> AttributePlan.of(one, content.scheme()))));
        for (var list : List.of(CASE__DOCUMENTS, CASE__ACTORS, CASE__TERRITORIES, CASE__PROGRAMMES)) {
            later(body, () -> form(shared, body, plan.only(list)));
        }
        later(body, () -> form(shared, body, plan.without(CASE__DOCUMENTS, CASE__ACTORS, CASE__TERRITORIES, CASE__PROGRAMMES, CASE__TRAJECTORIES)
                .withoutFacts()));
    }

    private void form(FieldContext shared, Composite body, FormPlan plan) {
        add(new ElementForm(shared.with(new DataBindingContext()), body, one, plan));
    }

    @Override
    public boolean reveals(EObject element) {
        return !(element instanceof Trajectory) && !(element instanceof Step);
    }
}
