// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.observatory.analysis.DateText;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Statement;

/** Retains one side of a point on which documents contradict each other. */
public final class Retention {

    private Retention() {
    }

    /**
     * What retains another side: it alone is marked, and where the point is a date that can be read, the element takes it
     * over.
     *
     * @param domain    where the model is edited
     * @param statement the side to retain
     */
    public static List<Command> commands(EditingDomain domain, Statement statement) {
        var commands = new ArrayList<Command>();
        var disagreement = (Disagreement) statement.eContainer();
        for (var side : disagreement.getStatements()) {
            if (side.isRetained() != (side == statement)) {
                commands.add(SetCommand.create(domain, side, Literals.STATEMENT__RETAINED, side == statement));
            }
        }
        taken(statement).ifPresent(date -> commands.add(SetCommand.create(domain, disagreement.eContainer(),
                disagreement.eContainer().eClass().getEStructuralFeature(disagreement.getFeature()), date)));
        return List.copyOf(commands);
    }

    /** {@return the date that the element takes over when a side is retained; empty where its value is typed by hand} */
    public static Optional<PartialDate> taken(Statement statement) {
        var disagreement = (Disagreement) statement.eContainer();
        EObject owner = disagreement.eContainer();
        var feature = disagreement.getFeature() == null ? null : owner.eClass().getEStructuralFeature(disagreement.getFeature());
        return feature == null || feature.isMany() || feature.getEType() != Literals.PARTIAL_DATE || statement.getValue() == null
                ? Optional.empty() : DateText.read(statement.getValue());
    }
}
