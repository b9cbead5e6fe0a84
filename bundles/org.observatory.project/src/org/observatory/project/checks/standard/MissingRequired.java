// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Evidence;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** A field without which an element says nothing: the indicator of a figure, the code of a coded passage. */
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
        return new Label("Finds fields that must be filled and are not.",
                "Relève les champs obligatoires qui sont vides.");
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var content = project.content();
        var look = new Look(report, new HashMap<>());
        Elements.all(content.observatory(), EObject.class).forEach(look::at);
        Elements.all(content.scheme(), EObject.class).forEach(look::at);
        content.cases().forEach(one -> one.getValues().forEach(look::at));
        for (var document : content.documents()) {
            document.getValues().forEach(look::at);
            document.getSpeakers().forEach(speaker -> speaker.getValues().forEach(look::at));
        }
        for (var codings : content.codings()) {
            look.at(codings);
            codings.getCodings().forEach(look::at);
        }
        content.quotes().forEach(look::at);
        content.trajectories().forEach(trajectory -> trajectory.getSteps()
                .forEach(step -> step.getEvidence().forEach(look::at)));
    }

    private static boolean isMissing(EObject element, EStructuralFeature field) {
        return element.eGet(field, false) == null;
    }

    /**
     * Of classes, only those have required fields that are looked at; which ones they are is asked once for each class.
     */
    private record Look(Consumer<Issue> report, Map<EClass, List<EStructuralFeature>> required) {

        void at(EObject element) {
            for (var field : required.computeIfAbsent(element.eClass(), Look::required)) {
                if (isMissing(element, field)) {
                    var name = ElementNames.field(field);
                    report.accept(new Issue("missing-required", Severity.ERROR, element, field,
                            new Label("The field “%s” is empty.".formatted(name.en()),
                                    "Le champ « %s » est vide.".formatted(name.fr())),
                            Elements.sources(element)).mendedBy(fixes(element, field)));
                }
            }
        }

        private static List<EStructuralFeature> required(EClass type) {
            return type.getEAllStructuralFeatures().stream().filter(field -> field.isRequired() && !field.isMany())
                    .toList();
        }

        /** What hangs on the field alone can go; anything else is to be filled in. */
        private static List<Fix> fixes(EObject element, EStructuralFeature field) {
            return switch (element) {
                case Coding coding -> List.of(removing(new Label("Remove this coding", "Retirer ce passage codé"),
                        field));
                case AttributeValue value -> List.of(removing(new Label("Remove this value", "Supprimer cette valeur"),
                        field));
                case Evidence evidence -> List.of(removing(new Label("Remove this evidence",
                        "Supprimer ce passage à l’appui"), field));
                default -> List.of();
            };
        }

        private static Fix removing(Label label, EStructuralFeature field) {
            return Fix.deleting(label, EObject.class, element -> element.eClass().getEAllStructuralFeatures()
                    .contains(field)
                    && isMissing(element, field));
        }
    }
}
