// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.Case;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectSession;

/**
 * What an import of a sheet would do to a project. The project is not changed until {@link #command} is executed, once, and
 * with no other edit in between.
 */
public final class CaseImportPlan {

    private final Sheet sheet;
    private final CaseMaking making;
    private final PlannedMapping mapping;
    private final Outcome outcome;

    CaseImportPlan(Sheet sheet, CaseMaking making, PlannedMapping mapping, Outcome outcome) {
        this.sheet = sheet;
        this.making = making;
        this.mapping = mapping;
        this.outcome = outcome;
    }

    /** What becomes of rows and cells. */
    record Outcome(List<CaseChange> added, List<CaseChange> changed, List<Case> unchanged, List<Case> absent, List<CellDoubt> refused,
            List<CellDoubt> keptAsText, List<CellDoubt> notTaken, List<CellDoubt> doubtful, List<Runnable> edits) {
    }

    /** {@return the sheet} */
    public Sheet sheet() {
        return sheet;
    }

    /** {@return the new cases, in the order of the rows} */
    public List<CaseChange> added() {
        return outcome.added();
    }

    /** {@return the cases of the project that change, in the order of the rows} */
    public List<CaseChange> changed() {
        return outcome.changed();
    }

    /** {@return the cases of the project that a row is about and that hold what it says already} */
    public List<Case> unchanged() {
        return outcome.unchanged();
    }

    /** {@return the cases of the project that the sheet lacks; they are kept} */
    public List<Case> absent() {
        return outcome.absent();
    }

    /** {@return the rows that are left out because they leave a choice, each at the cell that tells} */
    public List<CellDoubt> refused() {
        return outcome.refused();
    }

    /** {@return the cells that are no value of their attribute, whose text is kept to be made a value by hand} */
    public List<CellDoubt> keptAsText() {
        return outcome.keptAsText();
    }

    /** {@return the cells that are no value and are not taken over: the case keeps what it holds} */
    public List<CellDoubt> notTaken() {
        return outcome.notTaken();
    }

    /** {@return the cells that are taken over and may have been understood wrongly} */
    public List<CellDoubt> doubtful() {
        return outcome.doubtful();
    }

    /** {@return the attributes that are made} */
    public List<AttributeDefinition> newAttributes() {
        return making.definitions();
    }

    /** {@return the typologies that are made, with an attribute each} */
    public List<Typology> newTypologies() {
        return making.typologies();
    }

    /** {@return the categories that are added to typologies of the project, which are open} */
    public Map<Typology, List<Category>> newCategories() {
        return making.categories();
    }

    /** {@return the territories that are made} */
    public List<Territory> newTerritories() {
        return making.territories();
    }

    /** {@return whether nothing would change} */
    public boolean isEmpty() {
        return outcome.added().isEmpty() && outcome.changed().isEmpty() && making.isEmpty() && mapping.isDone();
    }

    /**
     * {@return the import as one step that can be undone}
     *
     * @param session the session of the project that this was planned for
     * @param label   what it does, for the history
     */
    public Command command(ProjectSession session, String label) {
        var command = new CompoundCommand(label);
        command.append(session.editing(label, () -> {
            making.join(session.content().observatory(), session.content().scheme());
            mapping.apply();
            outcome.edits().forEach(Runnable::run);
        }));
        for (var added : outcome.added()) {
            command.append(session.adding(added.one(), fileName(added.one())));
        }
        return command;
    }

    private static String fileName(Case one) {
        var french = Names.of(one, true);
        return french.isEmpty() ? Names.text(one.getKey()) : french;
    }
}
