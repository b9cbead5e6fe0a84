// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.rounds;

import static org.observatory.model.coding.CodingPackage.Literals.ROUND;
import static org.observatory.model.coding.CodingPackage.Literals.ROUND__ASSIGNMENTS;
import static org.observatory.model.coding.CodingPackage.Literals.ROUND__DOUBLED;
import static org.observatory.model.coding.CodingPackage.Literals.ROUND__SEED;
import static org.observatory.model.coding.CodingPackage.Literals.ROUND__SHARE;
import static org.observatory.model.coding.CodingPackage.Literals.ROUND__SNAPSHOT;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Round;
import org.observatory.ui.elements.PartsPage;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.fields.ElementForm;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPlan;

/** What a round is: its name and dates, its codebook, who has come how far. */
final class RoundPage extends PartsPage {

    RoundPage(ProjectEditor editor, String title) {
        super(editor, "round", title);
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var round = (Round) owner().input().element();
        var plan = FormPlan.of(ROUND).without(ROUND__SNAPSHOT, ROUND__SEED, ROUND__SHARE, ROUND__ASSIGNMENTS, ROUND__DOUBLED);
        add(new ElementForm(shared.with(new DataBindingContext()), body, round, plan.factsOnly()));
        add(new CodebookPart(shared, body, round, new RoundActions(getSite().getPage(), owner().input().project()),
                owner().input().project()));
        add(new ProgressPart(shared, body, round, owner().input().project()));
        add(new ElementForm(shared.with(new DataBindingContext()), body, round, plan.withoutFacts()));
    }
}
