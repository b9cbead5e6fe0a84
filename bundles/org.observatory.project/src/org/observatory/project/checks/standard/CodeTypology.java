// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectContent;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/**
 * Codes that do not fit the typology they stand under: the category of another one, one category twice, or, where passages
 * bear the code, no category at all.
 */
public final class CodeTypology implements Check {

    @Override
    public String id() {
        return "code-typology";
    }

    @Override
    public Label label() {
        return new Label("Codes and typologies", "Codes et typologies");
    }

    @Override
    public Label description() {
        return new Label("Compares the codes under a typology with its categories.",
                "Compare les codes rattachés à une typologie avec ses catégories.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var borne = borne(project.content());
        var codes = new ArrayList<>(project.content().scheme().getCodes());
        for (var at = 0; at < codes.size(); at++) {
            var code = codes.get(at);
            codes.addAll(code.getCodes());
            if (isForeign(code)) {
                report.accept(issue(code, Severity.ERROR, Phrases.sentence("The category %s is not in the typology %s.",
                        "La catégorie %s n’est pas dans la typologie %s.", Phrases.quoted(code.getCategory()),
                        Phrases.quoted(above(code)))).mendedBy(fixes(code)));
            }
            if (code.getTypology() != null) {
                lookBelow(code, borne, report);
            }
        }
    }

    private void lookBelow(Code typed, Set<Code> borne, Consumer<Issue> report) {
        var first = new HashMap<Category, Code>();
        for (var code : typed.getCodes()) {
            var other = code.getCategory() == null ? null : first.putIfAbsent(code.getCategory(), code);
            if (other != null) {
                report.accept(issue(code, Severity.WARNING, Phrases.sentence("The category %s has the code %s already.",
                        "La catégorie %s a déjà le code %s.", Phrases.quoted(code.getCategory()),
                                Phrases.quoted(other))));
            }
            if (code.getCategory() == null && borne.contains(code)) {
                report.accept(issue(code, Severity.WARNING,
                        Phrases.sentence("Passages bear the code, yet it is no category of the typology %s.",
                        "Des passages portent ce code, qui n’est pas une catégorie de la typologie %s.",
                        Phrases.quoted(typed.getTypology()))).mendedBy(fixes(code)));
            }
        }
    }

    private static Set<Code> borne(ProjectContent content) {
        var borne = new HashSet<Code>();
        content.codings().forEach(codings -> codings.getCodings().forEach(coding -> borne.add(coding.getCode())));
        return borne;
    }

    /** The category is neither of the typology above the code nor of its own. */
    private static boolean isForeign(Code code) {
        var typology = above(code);
        return code.getCategory() != null && !code.getCategory().eIsProxy() && typology != null
                && Elements.typology(code.getCategory()) != typology
                        && Elements.typology(code.getCategory()) != code.getTypology();
    }

    /** The typology that types the codes among which a code stands. */
    private static Typology above(Code code) {
        for (var at = code.eContainer(); at instanceof Code typed; at = at.eContainer()) {
            if (typed.getTypology() != null) {
                return typed.getTypology();
            }
        }
        return null;
    }

    private static List<Fix> fixes(Code code) {
        var fixes = new ArrayList<Fix>();
        var namesake = Elements.namesake(code, above(code));
        if (namesake != null) {
            var id = namesake.getId();
            fixes.add(Fix.editing(Phrases.sentence("Type it by the category %s", "Le rattacher à la catégorie %s",
                    Phrases.quoted(namesake)),
                    Code.class, CodeTypology::isMistyped, element -> Elements.categories(above(element)).stream()
                            .filter(category -> Objects.equals(id, category.getId())).findFirst()
                                    .ifPresent(element::setCategory)));
        }
        if (code.getCategory() != null) {
            fixes.add(Fix.editing(new Label("Type it by no category", "Ne le rattacher à aucune catégorie"), Code.class,
                    CodeTypology::isForeign, element -> element.setCategory(null)));
        }
        return fixes;
    }

    private static boolean isMistyped(Code code) {
        return above(code) != null && (code.getCategory() == null || isForeign(code));
    }

    private Issue issue(Code code, Severity severity, Label message) {
        return new Issue(id(), severity, code, Literals.CODE__CATEGORY, message, List.of());
    }
}
