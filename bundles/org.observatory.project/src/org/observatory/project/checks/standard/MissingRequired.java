// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** A field without which an element says nothing: the indicator of a figure, the organisation of a participation. */
public final class MissingRequired implements Check {

    @Override
    public String id() {
        return "missing-required";
    }

    @Override
    public Label label() {
        return new Label("Missing field", "Champ manquant");
    }

    @Override
    public Label description() {
        return new Label("Finds fields that must be filled and are not.", "Relève les champs obligatoires qui sont vides.");
    }

    @Override
    public void run(Observatory observatory, Consumer<Issue> report) {
        for (var element : Elements.all(observatory, EObject.class)) {
            for (var field : element.eClass().getEAllStructuralFeatures()) {
                if (field.isRequired() && !field.isMany() && element.eGet(field) == null) {
                    var name = ElementNames.field(field);
                    report.accept(new Issue(id(), Severity.ERROR, element, field,
                            new Label("The field “%s” is empty.".formatted(name.en()),
                                    "Le champ « %s » est vide.".formatted(name.fr())),
                            Elements.sources(element)));
                }
            }
        }
    }
}
